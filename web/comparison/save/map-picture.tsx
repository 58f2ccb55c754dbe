// The tile map as a picture to save.
import type { Language } from '../../shared/language/define-messages.ts';
import { isLow } from '../answered.ts';
import { nameOf } from '../column-name.ts';
import type { DrawnProps } from '../drawn-props.ts';
import { nameOfMeasure } from '../measure-name.ts';
import { messages } from '../messages.ts';
import { tileRows, tiles } from '../tiles.ts';
import { stepOf } from '../written.ts';
import { figuresIn } from './count-marks.ts';
import { PictureFrame } from './picture-frame.tsx';
import { RampLegend } from './ramp-legend.tsx';
import { ValueBox } from './value-box.tsx';

const size = 84;
const gap = 3;
/** The map stands in the middle of the frame. */
const left = 110;

export function MapPicture(props: DrawnProps & { readonly language: Language }) {
  const { comparison, view, column, language } = props;
  const text = messages[language];
  const bottom = tileRows * (size + gap);
  return (
    <PictureFrame
      comparison={comparison}
      figures={figuresIn([column])}
      title={nameOf(column, language)}
      subtitle={nameOfMeasure(view, language)}
      notes={[`* ${text.lowResponse}`]}
      language={language}
      width={640}
      height={bottom + 34}
    >
      {tiles.map(({ county: code, column: across, row, name }) => {
        const county = comparison.counties.find((each) => each.county === code);
        const figure = column.counties.get(code)?.figure;
        if (county === undefined || figure === undefined) return null;
        const isShown = figure.status === 'shown';
        const ink = isShown
          ? `var(--${view.measure.ramp}-${stepOf(view.measure, figure.value)}-ink)`
          : 'var(--ink)';
        return (
          <g key={code} transform={`translate(${left + across * (size + gap)} ${row * (size + gap)})`}>
            <ValueBox
              figure={figure}
              measure={view.measure}
              language={language}
              width={size}
              height={size}
              isBold
              fontSize={20}
            />
            {!isShown && <rect x="3" y="3" width={size - 6} height="20" rx="2" fill="var(--surface)" />}
            <text x="6" y="18" fontSize="12" fill={ink}>
              {county.letter}
              {isLow(county) ? ' *' : ''}
            </text>
            {!isShown && (
              <rect x="3" y={size - 22} width={size - 6} height="19" rx="2" fill="var(--surface)" />
            )}
            <text x="6" y={size - 8} fontSize={name.length > 13 ? 10 : 12} fill={ink}>
              {county.shortName}
            </text>
          </g>
        );
      })}
      <g transform={`translate(0 ${bottom + 14})`}>
        <RampLegend measure={view.measure} language={language} />
      </g>
    </PictureFrame>
  );
}
