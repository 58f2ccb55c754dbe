// The strips as a picture to save.
import { emptyMarksIn } from '../../shared/empty-marks.tsx';
import type { Language } from '../../shared/language/define-messages.ts';
import { basisOf, isLow } from '../answered.ts';
import { nameOf } from '../column-name.ts';
import type { Figure, PlaceFigures } from '../comparison.ts';
import type { DrawnProps } from '../drawn-props.ts';
import { nameOfMeasure } from '../measure-name.ts';
import { type Measure, shareOfAxis } from '../measures.ts';
import { messages } from '../messages.ts';
import { histogram, rowsOf, stackDots } from '../stacked-dots.ts';
import { isCertain, writeBounds, writeValue } from '../written.ts';
import { figuresIn } from './count-marks.ts';
import { MarkBox } from './mark-box.tsx';
import { PictureFrame } from './picture-frame.tsx';

const nameWidth = 130;
const answeredWidth = 108;
const stripWidth = 460;
const valueWidth = 140;
const axisHeight = 22;
const dot = { radius: 3.4, apart: 7.2 } as const;
const left = nameWidth + answeredWidth + 14;
const x = (measure: Measure, value: number) => (stripWidth * shareOfAxis(measure, value)) / 100;

export function StripsPicture(
  props: DrawnProps & { readonly ordered: readonly string[]; readonly language: Language },
) {
  const { comparison, view, column, ordered, language } = props;
  const { measure } = view;
  const text = messages[language];
  const places = [
    {
      code: undefined,
      name: text.nation,
      answered: basisOf(column.nation, measure, { organisations: comparison.organisations }, language),
      figures: column.nation,
    },
    ...ordered.flatMap((code) => {
      const county = comparison.counties.find((each) => each.county === code);
      const figures = column.counties.get(code);
      if (county === undefined || figures === undefined) return [];
      const answered = `${basisOf(figures, measure, county, language)}${isLow(county) ? ' *' : ''}`;
      return [{ code, name: county.shortName, answered, figures }];
    }),
  ];
  let top = axisHeight;
  const rows = places.map((place) => {
    const height = heightOf(measure, place.figures, place.code === undefined);
    const row = { ...place, top, height };
    top += height + 4;
    return row;
  });
  const ticks = measure.max === 4 ? [0, 1, 2, 3, 4] : [0, measure.max / 2, measure.max];
  return (
    <PictureFrame
      comparison={comparison}
      figures={figuresIn([column])}
      title={nameOf(column, language)}
      subtitle={nameOfMeasure(view, language)}
      notes={[text.strips[measure.kind], `* ${text.lowResponse}`]}
      language={language}
      width={left + stripWidth + 14 + valueWidth}
      height={top}
    >
      {ticks.map((tick) => (
        <text key={tick} x={left + x(measure, tick)} y="12" fontSize="12" textAnchor="middle">
          {measure.max === 1 ? writeValue(measure, tick, language) : tick}
        </text>
      ))}
      {rows.map(({ code, name, answered, figures, top: y, height }) => (
        <g key={name} transform={`translate(0 ${y})`}>
          <text y={height / 2 + 5} fontWeight={code === undefined ? 650 : 400}>
            {name}
          </text>
          <text x={left - 14} y={height / 2 + 5} textAnchor="end" fill="var(--ink-2)">
            {answered}
          </text>
          <g transform={`translate(${left} 0)`}>
            <Drawn measure={measure} figures={figures} height={height} isNation={code === undefined} />
            <Value measure={measure} figure={figures.figure} height={height} language={language} />
          </g>
        </g>
      ))}
    </PictureFrame>
  );
}

function heightOf(measure: Measure, { distribution }: PlaceFigures, isNation: boolean): number {
  if (isNation) return 40;
  const rows = distribution.status === 'shown' ? rowsOf(stackDots(measure, distribution.counts)) : 0;
  return Math.max(3, rows) * dot.apart + 4;
}

function Drawn(props: {
  readonly measure: Measure;
  readonly figures: PlaceFigures;
  readonly height: number;
  readonly isNation: boolean;
}) {
  const { measure, height, isNation } = props;
  const { figure, distribution } = props.figures;
  if (figure.status === 'absent') return null;
  const [low, high] = figure.bounds;
  const counts = distribution.status === 'shown' ? distribution.counts : [];
  const percent = (value: number) => (stripWidth * value) / 100;
  return (
    <>
      <rect
        x={x(measure, low)}
        width={x(measure, high) - x(measure, low)}
        height={height}
        fill="var(--accent-soft)"
      />
      <path d={`M0 ${height}H${stripWidth}`} stroke="var(--line)" />
      {measure.bins.map(({ from }) => (
        <path key={from} d={`M${x(measure, from)} ${height - 5}v5`} stroke="var(--line-strong)" />
      ))}
      {isNation
        ? histogram(measure, counts).map((bar) => (
            <rect
              key={bar.from}
              x={percent(bar.from)}
              width={percent(bar.width)}
              y={height * (1 - bar.height)}
              height={height * bar.height}
              fill="var(--accent)"
              fillOpacity="0.62"
              stroke="var(--paper)"
            />
          ))
        : stackDots(measure, counts).map(({ x: at, row }) => (
            <circle
              key={`${at} ${row}`}
              cx={percent(at)}
              cy={height - 1 - dot.radius - row * dot.apart}
              r={dot.radius}
              fill="var(--accent)"
              fillOpacity="0.62"
            />
          ))}
      <path d={`M${x(measure, figure.value)} 0V${height}`} stroke="var(--ink)" strokeWidth="2.5" />
    </>
  );
}

function Value(props: {
  readonly measure: Measure;
  readonly figure: Figure;
  readonly height: number;
  readonly language: Language;
}) {
  const { measure, figure, height, language } = props;
  if (figure.status === 'absent') {
    const [letter, words] = emptyMarksIn(language)[figure.mark];
    return (
      <g transform={`translate(0 ${height / 2 - 9})`}>
        <MarkBox mark={figure.mark} letter={letter} width={26} height={18} />
        <text x="34" y="14">
          {words}
        </text>
      </g>
    );
  }
  const bounds = isCertain(figure)
    ? messages[language].allAnswers
    : writeBounds(measure, figure.bounds, language);
  return (
    <text x={stripWidth + 14} y={height / 2 + 5}>
      <tspan fontWeight="600">{writeValue(measure, figure.value, language)}</tspan>
      <tspan fill="var(--ink-2)" dx="8">
        {bounds}
      </tspan>
    </text>
  );
}
