// One count as number and bar: solid to the lowest it can be, pale to the highest.
import { boundsOf, type Cell } from '../../functions/core/disclosure/cell.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import type { Language } from '../shared/language/define-messages.ts';

/** `12`, `1–4`, `1 204–1 210`. */
export function cellText(cell: Cell, language: Language): string {
  const format = (count: number) => formatNumber(count, 0, language);
  const [low, high] = boundsOf(cell);
  return low === high ? format(low) : `${format(low)}–${format(high)}`;
}

/** `most` is the count at the right end. */
export function CellBar({ cell, most }: { readonly cell: Cell; readonly most: number }) {
  const [low, high] = boundsOf(cell);
  const share = (count: number) => `${most === 0 ? 0 : Math.min(100, (100 * count) / most)}%`;
  const from = most === 0 ? 0 : Math.min(100, (100 * low) / most);
  const to = most === 0 ? 0 : Math.min(100, (100 * high) / most);
  return (
    <svg className="outcome-bar" width="100%" height="16" aria-hidden="true" focusable="false">
      <line x1="0" x2="0" y1="0" y2="16" className="outcome-axis" />
      <rect x="0" y="3" width={share(low)} height="10" className="outcome-low" />
      {high > low && (
        <rect x={share(low)} y="3.5" width={`${to - from}%`} height="9" className="outcome-high" />
      )}
    </svg>
  );
}
