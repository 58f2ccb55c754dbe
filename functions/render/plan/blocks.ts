// What a plan's document is built of, in the order that it is read. Word and Typst only lay the blocks out.
import type { Svg } from '../charts/svg.ts';

export interface PlanCell {
  /** Lines of a text, the first of them strong where the cell names its row. */
  readonly lines: readonly string[];
  readonly strong?: true;
  /** Softer lines below: who is responsible, that it is a suggestion. */
  readonly below?: readonly string[];
  /** Repeats in a picture what the words say; only where there is room for one. */
  readonly picture?: Svg;
}

export interface PlanTableColumn {
  readonly name: string;
  readonly align: 'left' | 'right';
  /** Of the width. */
  readonly share: number;
  readonly picture?: Svg;
}

export type Fact = readonly [label: string, lines: readonly string[]];

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly lines: readonly string[]; readonly look: 'plain' | 'lead' | 'help' }
  | { readonly is: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly is: 'table';
      readonly caption: string;
      readonly columns: readonly PlanTableColumn[];
      readonly rows: readonly (readonly PlanCell[])[];
    };

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { is: 'heading', level, text };
}

export function text(lines: readonly string[], look: 'plain' | 'lead' | 'help' = 'plain'): Block[] {
  return lines.length === 0 ? [] : [{ is: 'text', lines, look }];
}

export function facts(all: readonly Fact[]): Block[] {
  const written = all.filter(([, lines]) => lines.length > 0);
  return written.length === 0 ? [] : [{ is: 'facts', facts: written }];
}
