// The key to a ruler of places: each mark as it is drawn there, and what it says.
import type { ReactNode } from 'react';

const marks = {
  place: (
    <svg width="18" height="18" aria-hidden="true">
      <circle className="ruler-disc" cx="9" cy="9" r="5.5" />
    </svg>
  ),
  decided: (
    <svg width="20" height="20" aria-hidden="true">
      <path className="ruler-decided" d="M10 2l8 8-8 8-8-8z" />
    </svg>
  ),
  likely: (
    <svg width="34" height="18" aria-hidden="true">
      <rect className="ruler-band" x="1" y="1" width="32" height="16" rx="2" />
    </svg>
  ),
  outermost: (
    <svg width="44" height="18" aria-hidden="true" className="ruler-outer">
      <line x1="1" x2="43" y1="9" y2="9" />
      <line x1="1" x2="1" y1="3" y2="15" />
      <line x1="43" x2="43" y1="3" y2="15" />
    </svg>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

/** The marks that the ruler has, in the order to name them. */
export function RulerLegend({
  texts,
}: {
  readonly texts: readonly (readonly [mark: keyof typeof marks, text: string])[];
}) {
  return (
    <ul className="legend ruler-legend">
      {texts.map(([mark, text]) => (
        <li key={mark}>
          {marks[mark]}
          {text}
        </li>
      ))}
    </ul>
  );
}
