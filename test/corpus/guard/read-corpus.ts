// Reads the synthetic corpus that the guard is measured on: sentences with the places where something should be found.
import { readFileSync } from 'node:fs';

export const labelKinds = ['personal-number', 'name', 'phone', 'address'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** From `start` up to `end` in UTF-16 code units. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** `tuning` is what the guard was made with; `held-out` is never looked at while it is tuned. */
export function readCorpus(part: 'tuning' | 'held-out'): Sentence[] {
  const lines = readFileSync(new URL(`${part}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line === '' || line.startsWith('#') ? [] : [{ line: index + 1, ...parse(line) }],
  );
}

const label = new RegExp(`\\{(${labelKinds.join('|')}):([^{}]*)\\}`, 'gu');

function parse(line: string): Pick<Sentence, 'text' | 'labels'> {
  const decoded = line.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const labels: Label[] = [];
  let text = '';
  let end = 0;
  for (const { 0: marked, 1: kind, 2: found = '', index } of decoded.matchAll(label)) {
    text += decoded.slice(end, index);
    labels.push({ kind: kind as LabelKind, start: text.length, end: text.length + found.length });
    text += found;
    end = index + marked.length;
  }
  text += decoded.slice(end);
  if (/[{}]/.test(text)) throw new Error(`a label that is none: ${line}`);
  return { text, labels };
}
