// Changes of a plan's row: nothing that somebody wrote is written over unseen, and sending twice changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../../../../functions/core/ids.ts';
import { decideFields, type FieldChange, valueIn } from '../../../../functions/core/plan/change-row.ts';
import { firstVersion, type PlanRow } from '../../../../functions/core/plan/plan.ts';
import { inReadingOrder, keptRows, placesAfterMove, siblings } from '../../../../functions/core/plan/tree.ts';

const by = (author: string) => ({ author, authorId: personId(author), at: '2026-11-22T10:00:00.000Z' });
const risk = (row = 'risk-1', place = 1): PlanRow =>
  firstVersion({ row, kind: 'risk', place, kept: true, values: { risk: 'Risk' } }, by('a'));
const change = (field: string, value: FieldChange['value'], expectedVersion: number): FieldChange => ({
  row: 'risk-1',
  field,
  value,
  expectedVersion,
});

describe('a change of a row', () => {
  it('conflicts only where its own field was written since', () => {
    const { written = risk() } = decideFields(risk(), [change('measure', 'Ena', 1)], by('a'));
    const later = decideFields(written, [change('measure', 'Andra', 1), change('risk', 'Ny', 1)], by('b'));
    expect(later.results).toEqual([
      { ok: false, current: { value: 'Ena', version: 2, author: 'a', at: by('a').at } },
      { ok: true, version: 3 },
    ]);
    expect(later.written?.values).toEqual({ measure: 'Ena', risk: 'Ny' });
  });

  it('that removes the row conflicts with any later write', () => {
    const { written = risk() } = decideFields(risk(), [change('measure', 'Ena', 1)], by('a'));
    expect(decideFields(written, [change('removed', true, 1)], by('b'))).toMatchObject({
      results: [{ ok: false, current: { value: false, version: 2 } }],
    });
  });

  it('from a version that never was is a conflict', () => {
    expect(decideFields(risk(), [change('measure', 'x', 2)], by('a')).results).toMatchObject([{ ok: false }]);
  });

  it('is taken or shows what stands, adds one to the version of a row that changes, and sent again changes nothing', () => {
    const changes = fc.array(
      fc.record({
        row: fc.constant('risk-1'),
        field: fc.constantFrom('risk', 'measure', 'removed', 'place', 'toString'),
        value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        expectedVersion: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 5 }), (requests) => {
        let row = risk();
        for (const request of requests) {
          const unlike = request.filter(
            ({ field }, index) => request.findIndex((other) => other.field === field) === index,
          );
          const { results, written } = decideFields(row, unlike, by('b'));
          expect(written?.version ?? row.version + 1).toBe(row.version + 1);
          const before = row;
          row = written ?? row;
          for (const [index, result] of results.entries()) {
            const { field = '', value = null } = unlike[index] ?? {};
            if (result.ok) expect(valueIn(row, field)).toEqual(value);
            else expect(valueIn(row, field)).toEqual(valueIn(before, field));
          }
          const taken = unlike.filter((_, index) => results[index]?.ok);
          expect(decideFields(row, taken, by('b')).written).toBeUndefined();
        }
      }),
    );
  });
});

describe('the order of rows', () => {
  const rows = [risk('a', 1), risk('b', 1), risk('c', 3)];

  it('is the same for everybody, also where two have the same place', () => {
    expect(siblings(rows.toReversed(), 'risk').map(({ row }) => row)).toEqual(['a', 'b', 'c']);
  });

  it('after a move up and down again is as before', () => {
    const apply = (standing: readonly PlanRow[], row: string, step: -1 | 1): PlanRow[] => {
      const moved = standing.find((each) => each.row === row);
      const places = moved ? placesAfterMove(standing, moved, step) : [];
      return standing.map((each) => {
        const place = places.find((one) => one.row === each.row)?.place;
        return place === undefined ? each : { ...each, place };
      });
    };
    const down = apply(rows, 'a', 1);
    expect(siblings(down, 'risk').map(({ row }) => row)).toEqual(['b', 'a', 'c']);
    const back = apply(down, 'a', -1);
    expect(siblings(back, 'risk').map(({ row }) => row)).toEqual(['a', 'b', 'c']);
    expect(apply(back, 'a', -1)).toEqual(back);
  });

  it('hides what stands under a removed row, and keeps what stands under kept rows only', () => {
    const goal = firstVersion({ row: 'g', kind: 'goal', place: 1, kept: false, values: {} }, by('a'));
    const under = firstVersion(
      { row: 's', kind: 'sub-goal', parent: 'g', place: 1, kept: true, values: {} },
      by('a'),
    );
    expect(inReadingOrder([under, goal]).map(({ row }) => row)).toEqual(['g', 's']);
    expect(keptRows([under, goal])).toEqual([]);
    expect(inReadingOrder([under, { ...goal, removed: true }])).toEqual([]);
  });
});
