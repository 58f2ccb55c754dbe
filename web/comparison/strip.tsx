// One strip: a dot for each municipality stacked in its bin, a tick at the value, a field from bound to bound.
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useMessages } from '../shared/language/language.tsx';
import type { Figure, PlaceFigures } from './comparison.ts';
import { type Measure, shareOfAxis } from './measures.ts';
import { messages } from './messages.ts';
import { histogram, rowsOf, stackDots } from './stacked-dots.ts';

interface Props {
  readonly measure: Measure;
  readonly figures: PlaceFigures;
}

const dotRadius = 3.4;
const rowHeight = 7.2;
const fewestRows = 3;
const nationHeight = 40;

/** Repeats the numbers beside it and in the table below; what is not there is said in words. */
export function Strip({ measure, figures: { figure, distribution } }: Props) {
  const text = useMessages(messages);
  if (figure.status === 'absent') return <EmptyStrip figure={figure} />;
  const dots = distribution.status === 'shown' ? stackDots(measure, distribution.counts) : [];
  const height = Math.max(fewestRows, rowsOf(dots)) * rowHeight + 6;
  return (
    <>
      <svg width="100%" height={height} aria-hidden="true" focusable="false">
        <BoundsField measure={measure} figure={figure} height={height} />
        <Grid measure={measure} height={height} />
        {dots.map(({ x, row }) => (
          <circle
            key={`${x} ${row}`}
            className="strip-dot"
            cx={`${x}%`}
            cy={height - 1 - dotRadius - row * rowHeight}
            r={dotRadius}
          />
        ))}
        <MeanTick measure={measure} figure={figure} height={height} />
      </svg>
      {distribution.status === 'absent' && <span className="small muted">{text.noDots}</span>}
    </>
  );
}

export function NationStrip({ measure, figures: { figure, distribution } }: Props) {
  if (figure.status === 'absent') return <EmptyStrip figure={figure} />;
  const bars = distribution.status === 'shown' ? histogram(measure, distribution.counts) : [];
  return (
    <svg width="100%" height={nationHeight} aria-hidden="true" focusable="false">
      <BoundsField measure={measure} figure={figure} height={nationHeight} />
      <Grid measure={measure} height={nationHeight} />
      {bars.map(({ from, width, height }) => (
        <rect
          key={from}
          className="strip-bar"
          x={`${from}%`}
          width={`${width}%`}
          y={nationHeight * (1 - height)}
          height={nationHeight * height}
        />
      ))}
      <MeanTick measure={measure} figure={figure} height={nationHeight} />
    </svg>
  );
}

function EmptyStrip({ figure }: { readonly figure: Extract<Figure, { status: 'absent' }> }) {
  const [letter, words] = useEmptyMarks()[figure.mark];
  return (
    <span className="strip-empty">
      <span className={`heat-key empty ${figure.mark}`} aria-hidden="true">
        <b>{letter}</b>
      </span>
      {words}
    </span>
  );
}

type ShownFigure = Extract<Figure, { status: 'shown' }>;

interface DrawnProps {
  readonly measure: Measure;
  readonly figure: ShownFigure;
  readonly height: number;
}

function BoundsField({ measure, figure, height }: DrawnProps) {
  const [low, high] = figure.bounds.map((bound) => shareOfAxis(measure, bound)) as [number, number];
  return <rect className="strip-bounds" x={`${low}%`} width={`${high - low}%`} y="0" height={height} />;
}

/** Between the bins, so that one sees that a dot stands anywhere in its own. */
function Grid({ measure, height }: Pick<DrawnProps, 'measure' | 'height'>) {
  const edges = [...measure.bins.map(({ from }) => from), measure.bins.at(-1)?.to ?? measure.max];
  return edges.map((edge) => (
    <line
      key={edge}
      className="strip-edge"
      x1={`${shareOfAxis(measure, edge)}%`}
      x2={`${shareOfAxis(measure, edge)}%`}
      y1={height - 5}
      y2={height}
    />
  ));
}

function MeanTick({ measure, figure, height }: DrawnProps) {
  const x = `${shareOfAxis(measure, figure.value)}%`;
  return <line className="strip-mean" x1={x} x2={x} y1="0" y2={height} />;
}
