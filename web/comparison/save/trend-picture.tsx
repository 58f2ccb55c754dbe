// The trend as a picture to save.
import type { Language } from '../../shared/language/define-messages.ts';
import { nameOf } from '../column-name.ts';
import type { Column, Comparison } from '../comparison.ts';
import type { Measure } from '../measures.ts';
import { messages } from '../messages.ts';
import type { Followed } from '../trend/trend.ts';
import { TrendLine, trendHeight } from '../trend/trend-line.tsx';
import { trendMessages } from '../trend/trend-messages.ts';
import { PictureFrame } from './picture-frame.tsx';

const width = 700;
const headHeight = 28;

export function TrendPicture(props: {
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly column: Column;
  readonly followed: readonly Followed[];
  readonly language: Language;
}) {
  const { comparison, measure, column, followed, language } = props;
  return (
    <PictureFrame
      comparison={comparison}
      figures={followed.flatMap(({ points }) => points.map(({ figure }) => figure))}
      title={`${trendMessages[language].title} ${nameOf(column, language)}`}
      subtitle={messages[language].measures[measure.id]}
      notes={[]}
      language={language}
      width={width}
      height={followed.length * (headHeight + trendHeight)}
    >
      {followed.map(({ name, points }, at) => (
        <g key={name} transform={`translate(0 ${at * (headHeight + trendHeight)})`}>
          <text y="16" fontWeight="600">
            {name}
          </text>
          <svg y={headHeight} width={width} height={trendHeight} overflow="visible" aria-hidden="true">
            <TrendLine measure={measure} points={points} language={language} />
          </svg>
        </g>
      ))}
    </PictureFrame>
  );
}
