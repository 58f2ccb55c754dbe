// Generates answers that a compiled rule takes, and anything else that could come in.
import * as fc from 'fast-check';
import type { CompiledQuestionnaire, ValueRule } from '../../../functions/answers/questionnaire.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';

/** Texts with letters, spaces, marks, line breaks and characters outside the first plane. */
const characters = fc.constantFrom(
  'a',
  'å',
  'Ö',
  ' ',
  '–',
  '\u00a0',
  '1',
  '"',
  '<b>',
  "'",
  '{x}',
  '😀',
  'ß',
  '%',
);

function text(maxLength: number, multiline: boolean): fc.Arbitrary<string> {
  const unit = multiline ? fc.oneof({ weight: 9, arbitrary: characters }, fc.constant('\n')) : characters;
  return fc
    .array(unit, { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join('').slice(0, maxLength))
    .filter((value) => value.trim() !== '' && value.isWellFormed());
}

/** Any value that `rule` takes. */
export function validValue(rule: ValueRule): fc.Arbitrary<AnswerValue> {
  switch (rule.type) {
    case 'scale': {
      const level = fc.integer({ min: rule.from, max: rule.to });
      if (!rule.special) return level;
      const reason = text(rule.maxReasonLength, true);
      const special = reason.map((why): AnswerValue => ({ special: 'ej-aktuellt', reason: why }));
      return fc.oneof({ weight: 4, arbitrary: level }, fc.constant('vet-inte'), special);
    }
    case 'choice':
      return fc.constantFrom(...rule.choices);
    case 'choices': {
      const plain = rule.choices.filter((choice) => !rule.exclusive.includes(choice));
      const several = fc
        .shuffledSubarray(plain, {
          minLength: 1,
          maxLength: Math.min(rule.max ?? plain.length, plain.length),
        })
        .map((choices): AnswerValue => choices);
      return rule.exclusive.length === 0
        ? several
        : fc.oneof(
            { weight: 3, arbitrary: several },
            fc.constantFrom(...rule.exclusive.map((choice) => [choice])),
          );
    }
    case 'integer':
      return fc.integer({ min: rule.min, max: rule.max });
    case 'decimal':
      return fc.integer({ min: rule.min * 100, max: rule.max * 100 }).map((hundredths) => hundredths / 100);
    case 'date': {
      const day = fc
        .date({ min: new Date(rule.min), max: new Date(rule.max), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      return rule.openEnded === undefined ? day : fc.oneof(day, fc.constant(rule.openEnded));
    }
    case 'text':
      return text(rule.maxLength, rule.multiline);
    case 'rows':
      return validRows(rule);
  }
}

function validRows(rule: Extract<ValueRule, { type: 'rows' }>): fc.Arbitrary<AnswerValue> {
  const cells = Object.fromEntries(rule.columns.map((column) => [column.id, validValue(column.rule)]));
  const row = fc.record(cells, { requiredKeys: [] });
  return fc
    .array(row, { minLength: 1, maxLength: Math.min(4, rule.maxRows) })
    .map(
      (rows): AnswerValue =>
        withoutRepeated(rows, rule.distinctBy).map((fields, index) => ({ id: `rad-${index}`, ...fields })),
    );
}

function withoutRepeated<Row extends object>(
  rows: readonly Row[],
  distinctBy: readonly string[] | undefined,
): readonly Row[] {
  if (distinctBy === undefined) return rows;
  const said = (row: Row) => distinctBy.map((column) => (row as Record<string, unknown>)[column]).join();
  return rows.filter((row, index) => rows.findIndex((other) => said(other) === said(row)) === index);
}

/** Answers to some of the questions, each one valid. */
export function validAnswers({
  questions,
}: CompiledQuestionnaire): fc.Arbitrary<Record<string, AnswerValue>> {
  return fc.subarray([...questions]).chain((answered) => {
    const values = answered.map(({ id, rule }) =>
      validValue(rule).map((value): [string, AnswerValue] => [id, value]),
    );
    return fc.tuple(...values).map((entries) => Object.fromEntries(entries));
  });
}

/** Anything JSON can hold, and much that it cannot, near and far from valid. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withObjectString: true, withSparseArray: true }),
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.constantFrom(
    -0,
    -1,
    5,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e308,
    1e-300,
    '3',
    '',
    ' ',
    true,
    [],
    {},
  ),
  fc.constantFrom(
    'ej-aktuellt',
    { special: 'ej-aktuellt' },
    { special: 'vet-inte', reason: 'x' },
    [[]],
    [{}],
    [null],
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    ['__proto__'],
    JSON.parse('{"__proto__":{"special":"x"}}'),
  ),
);
