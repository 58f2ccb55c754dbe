// One place's values over rounds, drawn: x in per cent and y in px, so that one drawing serves page and saved picture.
import { formatShare, type Language } from '../../../functions/core/report/format.ts';
import { emptyMarksIn } from '../../shared/empty-marks.tsx';
import type { Figure, Shown } from '../comparison.ts';
import type { Measure } from '../measures.ts';
import { writeValue } from '../written.ts';
import type { TrendPoint } from './trend.ts';
import { trendMessages } from './trend-messages.ts';

export const trendHeight = 236;
const top = 26;
const plot = 150;
const bottom = top + plot;

interface Props {
  readonly measure: Measure;
  readonly points: readonly TrendPoint[];
  readonly language: Language;
}

/** Whoever draws it says what it is: it stands inside an `<svg>` of any width. */
export function TrendLine({ measure, points, language }: Props) {
  const x = (at: number) => (100 * (at + 0.5)) / points.length;
  const y = (value: number) => bottom - (plot * value) / measure.max;
  const hasBreak = points.some(({ breakBefore }) => breakBefore !== undefined);
  return (
    <>
      <defs>
        <pattern
          id="trend-break"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" stroke="var(--line-strong)" strokeWidth="1.5" />
        </pattern>
      </defs>
      {[0, 1, 2, 3, 4].map((quarter) => {
        const value = (measure.max * quarter) / 4;
        return (
          <g key={quarter}>
            <line x1="0" x2="100%" y1={y(value)} y2={y(value)} stroke="var(--line)" />
            <text x="0" y={y(value) - 4} fontSize="13" fill="var(--ink-2)">
              {value}
            </text>
          </g>
        );
      })}
      {points.map(({ breakBefore, figure, round }, at) => {
        const before = points[at - 1]?.figure;
        return (
          <g key={round.round}>
            {breakBefore !== undefined && (
              <Break x={(x(at - 1) + x(at)) / 2} words={trendMessages[language].breaks[breakBefore]} />
            )}
            {breakBefore === undefined && before?.status === 'shown' && figure.status === 'shown' && (
              <line
                x1={`${x(at - 1)}%`}
                x2={`${x(at)}%`}
                y1={y(before.value)}
                y2={y(figure.value)}
                stroke="var(--accent)"
                strokeWidth="2.5"
              />
            )}
          </g>
        );
      })}
      {points.map(({ figure, isBroken, round }, at) => (
        <g key={round.round}>
          {figure.status === 'shown' ? (
            <Mark
              x={x(at)}
              y={y}
              figure={figure}
              isOpen={hasBreak && !isBroken}
              words={writeValue(measure, figure.value, language)}
            />
          ) : (
            <text x={`${x(at)}%`} y={bottom - 8} fontSize="13.5" fontWeight="600" textAnchor="middle">
              {emptyMarksIn(language)[figure.mark][0]}
            </text>
          )}
          <text x={`${x(at)}%`} y={bottom + 22} fontSize="13.5" textAnchor="middle">
            {monthOf(round.closesAt, language)}
          </text>
          <text x={`${x(at)}%`} y={bottom + 42} fontSize="13.5" fill="var(--ink-2)" textAnchor="middle">
            {writeBasis(figure, language)}
          </text>
        </g>
      ))}
    </>
  );
}

/** How many of the answers that the value could have been made from there were. */
function writeBasis(figure: Figure, language: Language): string {
  if (figure.status === 'absent' || figure.valid === undefined || !figure.applicable) return '';
  return formatShare(figure.valid / figure.applicable, language);
}

function Mark(props: {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly figure: Shown;
  readonly isOpen: boolean;
  readonly words: string;
}) {
  const { x, y, figure, isOpen, words } = props;
  const [low, high] = figure.bounds;
  const at = `${x}%`;
  return (
    <>
      <line x1={at} x2={at} y1={y(low)} y2={y(high)} stroke="var(--ink-3)" strokeWidth="1.5" />
      {[low, high].map((end, place) => (
        // An inner svg moves its origin by per cent, which a path's own points cannot.
        // biome-ignore lint/suspicious/noArrayIndexKey: the lower and the upper end
        <svg key={place} x={at} y={y(end)} overflow="visible" aria-hidden="true">
          <path d="M-5 0H5" stroke="var(--ink-3)" strokeWidth="1.5" />
        </svg>
      ))}
      <circle
        cx={at}
        cy={y(figure.value)}
        r="5.5"
        fill={isOpen ? 'var(--paper)' : 'var(--accent)'}
        stroke="var(--accent)"
        strokeWidth="2.5"
      />
      <svg x={at} y={y(figure.value)} overflow="visible" aria-hidden="true">
        <text x="11" y="-7" fontSize="14" fontWeight="600">
          {words}
        </text>
      </svg>
    </>
  );
}

/** A hatched column between two edges, with the reason over it. */
function Break({ x, words }: { readonly x: number; readonly words: string }) {
  return (
    <>
      <svg x={`${x}%`} overflow="visible" aria-hidden="true">
        <rect x="-13" y={top} width="26" height={plot} fill="url(#trend-break)" />
        <path d={`M-13 ${top}v${plot}M13 ${top}v${plot}`} stroke="var(--line-strong)" strokeWidth="1.5" />
      </svg>
      <text x={`${x}%`} y="14" fontSize="13.5" fontWeight="600" textAnchor="middle">
        {words}
      </text>
    </>
  );
}

/** "jan. 2026", in Sweden: two rounds may close in the same year. */
export function monthOf(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}
