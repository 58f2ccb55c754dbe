// The heat map as a picture to save.
import type { Language } from '../../shared/language/define-messages.ts';
import { isLow, writeAnswered } from '../answered.ts';
import { nameOf } from '../column-name.ts';
import type { Comparison } from '../comparison.ts';
import { nameOfMeasure } from '../measure-name.ts';
import { messages } from '../messages.ts';
import { isUnseparated, referenceIn } from '../separation.ts';
import type { View } from '../view.ts';
import { figuresIn } from './count-marks.ts';
import { inLines } from './in-lines.ts';
import { PictureFrame } from './picture-frame.tsx';
import { RampLegend } from './ramp-legend.tsx';
import { ValueBox } from './value-box.tsx';

const nameWidth = 150;
const answeredWidth = 112;
const cell = { width: 46, height: 24 } as const;
const headHeight = 190;
const lettersInLine = 27;

export function HeatPicture(props: {
  readonly comparison: Comparison;
  readonly view: View;
  /** County codes. */
  readonly ordered: readonly string[];
  readonly language: Language;
}) {
  const { comparison, view, ordered, language } = props;
  const text = messages[language];
  const { measure, columns } = view;
  const left = nameWidth + answeredWidth;
  const opened = comparison.counties.find(({ county }) => county === view.county);
  const rows = [
    {
      code: undefined,
      name: text.nation,
      answered: writeAnswered({ organisations: comparison.organisations }, language),
    },
    ...ordered.flatMap((code) => {
      const county = comparison.counties.find((each) => each.county === code);
      if (county === undefined) return [];
      const answered = `${writeAnswered(county, language)}${isLow(county) ? ' *' : ''}`;
      return [{ code, name: county.shortName, answered }];
    }),
  ];
  const bottom = headHeight + rows.length * cell.height;
  return (
    <PictureFrame
      comparison={comparison}
      figures={figuresIn(columns)}
      title={text.heatTitle}
      subtitle={nameOfMeasure(view, language)}
      notes={[`≈ ${text.unseparatedMark(opened?.shortName ?? text.theNation)}`, `* ${text.lowResponse}`]}
      language={language}
      width={left + columns.length * cell.width}
      height={bottom + 34}
    >
      {columns.map((column, at) => (
        <text
          key={column.id}
          transform={`translate(${left + at * cell.width + 20} ${headHeight - 8}) rotate(-90)`}
          fontSize="13"
        >
          {inLines(nameOf(column, language), lettersInLine).map((line, place) => (
            <tspan key={line} x="0" dy={place === 0 ? 0 : 15}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {rows.map(({ code, name, answered }, at) => (
        <g key={name} transform={`translate(0 ${headHeight + at * cell.height})`}>
          <text y="17" fontWeight={code === undefined ? 650 : 400}>
            {name}
          </text>
          <text x={left - 10} y="17" textAnchor="end" fill="var(--ink-2)">
            {answered}
          </text>
          {columns.map((column, place) => {
            const figures = code === undefined ? column.nation : column.counties.get(code);
            return (
              figures && (
                <g key={column.id} transform={`translate(${left + place * cell.width} 0)`}>
                  <ValueBox
                    figure={figures.figure}
                    measure={measure}
                    language={language}
                    width={cell.width - 2}
                    height={cell.height - 2}
                    isBold={code === undefined}
                    isUnseparated={
                      code !== undefined &&
                      code !== view.county &&
                      isUnseparated(figures.figure, referenceIn(column, view.county))
                    }
                  />
                </g>
              )
            );
          })}
        </g>
      ))}
      <g transform={`translate(0 ${bottom + 14})`}>
        <RampLegend measure={measure} language={language} />
      </g>
    </PictureFrame>
  );
}
