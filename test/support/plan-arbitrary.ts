// Any plan that may be saved: one row of each kind, with texts that try whatever carries them.
import fc from 'fast-check';
import { textFault } from '../../functions/answers/check-text.ts';
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { FieldRule, PlanValue } from '../../functions/core/plan/field.ts';
import type { PlanRow } from '../../functions/core/plan/plan.ts';
import { samplePlanRows } from './sample-plan.ts';

const hostile = [
  '=1+1',
  '\'=HYPERLINK("http://x")',
  "''apostrofer",
  '+46',
  '-1',
  '@SUM(A1)',
  '\t=cmd',
  '＝1',
  '_x0041_ och _x005F_',
  '<b>&amp;</b> ]]>',
  ' mellanslag runt ',
  'tab\there',
  '🙂 漢字 \u202e',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '12',
  '2027-12-31',
  'TRUE',
  '#N/A',
  'ja',
  '\u00a0hårt\u00a0',
  'é\u0301',
  '\ufdd0',
  'a\ufffdb\u{1ffff}',
];

function textArbitrary(maxLength: number, multiline: boolean): fc.Arbitrary<string> {
  const lines = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  );
  const texts = multiline
    ? fc
        .array(lines, { minLength: 1, maxLength: 4 })
        .chain((all) => fc.constantFrom('\n', '\r\n', '\r').map((between) => all.join(between)))
    : lines;
  return texts.filter((text) => textFault(text, { maxLength, multiline }) === undefined);
}

function valueArbitrary(rule: FieldRule): fc.Arbitrary<PlanValue> {
  switch (rule.type) {
    case 'line':
    case 'text':
      return textArbitrary(rule.maxLength, rule.type === 'text');
    case 'day':
      return fc.constantFrom('2000-01-01', '2028-02-29', '2099-12-31');
    case 'number':
      return fc
        .integer({ min: rule.min * 10 ** rule.decimals, max: rule.max * 10 ** rule.decimals })
        .map((number) => number / 10 ** rule.decimals);
    case 'choice':
      return fc.constantFrom(...rule.choices.map(({ value }) => value));
    case 'lines':
      return fc.uniqueArray(textArbitrary(rule.maxLength, false), { minLength: 1, maxLength: 4 });
  }
}

const [first] = samplePlanRows(1);
if (first === undefined) throw new Error('no row');
export const planArbitrary: fc.Arbitrary<PlanRow[]> = fc.tuple(
  ...Object.values(kinds).map((kind) =>
    fc
      .record(
        Object.fromEntries(
          kind.fields.map(({ id, rule, isRequired }) => [
            id,
            isRequired ? valueArbitrary(rule) : fc.option(valueArbitrary(rule), { nil: undefined }),
          ]),
        ),
      )
      .map((values): PlanRow => {
        const { parent: _, programme: __, ...row } = first;
        return {
          ...row,
          row: `rad-${kind.id}`,
          kind: kind.id,
          place: 1,
          kept: kind.isSingle === true || Object.keys(values).length % 2 === 0,
          ...(kind.parent !== undefined && { parent: `rad-${kind.parent}` }),
          values: Object.fromEntries(
            Object.entries(values).filter(([, value]) => value !== undefined),
          ) as never,
        };
      }),
  ),
);
