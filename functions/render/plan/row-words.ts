// A plan's row in words: its name, its fields under the catalogue's labels, and what a suggestion rests on.
import { kinds } from '../../core/plan/catalogue.ts';
import type { Field } from '../../core/plan/field.ts';
import type { PlanRow, RowSource } from '../../core/plan/plan.ts';
import { valueInWords } from '../../core/plan/value-in-words.ts';
import { exactLine } from '../exact-text.ts';
import type { Fact } from './blocks.ts';

export const suggestion = 'Förslag';

/** Every line that was written; what the font lacks as its code. A list is one line. */
export function fieldLines(row: PlanRow, field: Field): string[] {
  const lines = valueInWords(field, row.values[field.id], 'sv').map(exactLine);
  return field.rule.type === 'lines' && lines.length > 0 ? [lines.join(', ')] : lines;
}

/** The fields but those in `without`, in the catalogue's order. */
export function factsOf(row: PlanRow, without: readonly string[] = []): Fact[] {
  return kinds[row.kind].fields
    .filter(({ id }) => !without.includes(id))
    .map((field): Fact => [field.label.sv, fieldLines(row, field)]);
}

/** On one line; the kind's name for a row that has none. */
export function nameOf(row: PlanRow): string {
  const { title, name } = kinds[row.kind];
  const value = title === undefined ? undefined : row.values[title];
  return typeof value === 'string' && value !== ''
    ? value
        .split(/\r\n|[\n\r]/)
        .map(exactLine)
        .join(' ')
    : name.sv;
}

/** `Utbilda ledare (förslag)`. */
export function markedName(row: PlanRow): string {
  return row.kept ? nameOf(row) : `${nameOf(row)} (${suggestion.toLowerCase()})`;
}

const supportWords = {
  whole: 'Källan visar en aktivitet av samma slag.',
  partly: 'Källan stödjer tanken, men formen är vårt förslag.',
} as const;

const gradeWords = {
  done: 'har gjorts eller finns',
  recommended: 'vägledning',
  assignment: 'uppdrag eller plan',
  rule: 'lagförslag',
  press: 'uppgift i press, svagare',
} as const;

/** A suggestion that nothing published stands behind. */
export function isOwnJudgement({ kept, source }: Pick<PlanRow, 'kept' | 'source'>): boolean {
  return !kept && source !== undefined && source.works.length === 0 && source.shows === undefined;
}

/** Nothing for a row that people have written or kept without a published work behind it. */
export function sourceLines(row: Pick<PlanRow, 'kept' | 'source'>): string[] {
  const { kept, source } = row;
  if (source === undefined || (kept && source.works.length === 0)) return [];
  const { works, shows, support } = source;
  if (isOwnJudgement(row)) return ['Vår egen bedömning. Ingen källa hittades.'];
  return [
    ...(support === undefined ? [] : [supportWords[support]]),
    ...(shows === undefined ? [] : [exactLine(shows)]),
    ...works.map(workInWords),
  ];
}

function workInWords({ title, publisher, year, url, grade, mirrored }: RowSource['works'][number]): string {
  const marks = [gradeWords[grade], ...(mirrored ? ['kopia av originalet'] : [])].join(', ');
  const work = exactLine(`${title}, ${[publisher, year].filter(Boolean).join(' ')} (${marks}).`);
  return url === undefined ? work : `${work} ${withBreaks(exactLine(url))}`;
}

/** An address breaks after its signs, not within its words. */
function withBreaks(url: string): string {
  return url.replaceAll('\u200b', '').replaceAll(/([/?&=_.-])(?=\w)/g, '$1\u200b');
}
