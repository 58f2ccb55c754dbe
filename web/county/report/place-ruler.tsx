// The place ruler: one cell per place, the computed place as a disc, the likely range as a band, the outermost as a line, a decided place that departs as a diamond.
import type { RankRange } from '../../../functions/core/priority/types.ts';

interface PlaceRulerProps {
  /** How many places there are. */
  readonly places: number;
  readonly place: number;
  readonly band?: RankRange | undefined;
  readonly line?: RankRange | undefined;
  /** Where it departs from the computed place. */
  readonly decided?: number | undefined;
  readonly height: 30 | 34;
  /** Without a label the ruler repeats numbers that stand beside it. */
  readonly label?: string;
}

export function PlaceRuler({ places, place, band, line, decided, height, label }: PlaceRulerProps) {
  const middle = height / 2;
  const edge = (at: number) => `${(100 * at) / places}%`;
  const edges = Array.from({ length: places + 1 }, (_, at) => at);
  return (
    <svg
      className="ruler"
      width="100%"
      height={height}
      focusable="false"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {edges.map((at) => {
        const half = at % 5 === 0 || at === places ? 8 : 3;
        return (
          <line
            key={at}
            className="ruler-tick"
            x1={edge(at)}
            x2={edge(at)}
            y1={middle - half}
            y2={middle + half}
          />
        );
      })}
      <line className="ruler-tick" x1="0" x2="100%" y1={middle} y2={middle} />
      {line && (
        <g className="ruler-outer">
          <line x1={edge(line[0] - 1)} x2={edge(line[1])} y1={middle} y2={middle} />
          <line x1={edge(line[0] - 1)} x2={edge(line[0] - 1)} y1={middle - 6} y2={middle + 6} />
          <line x1={edge(line[1])} x2={edge(line[1])} y1={middle - 6} y2={middle + 6} />
        </g>
      )}
      {band && (
        <rect
          className="ruler-band"
          x={edge(band[0] - 1)}
          width={edge(band[1] - band[0] + 1)}
          y={middle - 8}
          height="16"
          rx="2"
        />
      )}
      {decided !== undefined && (
        <line
          className="ruler-departure"
          x1={edge(place - 0.5)}
          x2={edge(decided - 0.5)}
          y1={middle}
          y2={middle}
        />
      )}
      <circle className="ruler-disc" cx={edge(place - 0.5)} cy={middle} r="5.5" />
      {decided !== undefined && (
        <svg x={edge(decided - 0.5)} y={middle} overflow="visible" aria-hidden="true">
          <path className="ruler-decided" d="M0-8 8 0 0 8-8 0z" />
        </svg>
      )}
    </svg>
  );
}

/** The numbers above a column of rulers: the first, each fifth, the last. */
export function RulerScale({ places }: { readonly places: number }) {
  const shown = Array.from({ length: places }, (_, index) => index + 1).filter(
    (place) => place === 1 || place === places || (place % 5 === 0 && places - place > 1),
  );
  return (
    <svg width="100%" height="16" aria-hidden="true" focusable="false">
      {shown.map((place) => (
        <text
          key={place}
          className="chart-tick"
          x={`${(100 * (place - 0.5)) / places}%`}
          y="12"
          textAnchor="middle"
        >
          {place}
        </text>
      ))}
    </svg>
  );
}
