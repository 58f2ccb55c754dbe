// Where a row of a plan may stand instead.
import { describe, expect, it } from 'vitest';
import { fittingParents, placeOf } from '../../../web/plan/move/fitting-parents.ts';
import type { Row } from '../../../web/plan/plan.ts';

const row = (id: string, kind: Row['kind'], parent?: string, more: Partial<Row> = {}): Row => ({
  row: id,
  kind,
  ...(parent !== undefined && { parent }),
  place: 1,
  removed: false,
  kept: true,
  values: { name: id, text: id },
  version: 1,
  at: '2027-01-01T00:00:00.000Z',
  ...more,
});
const rows = [
  row('m2', 'goal', undefined, { place: 2 }),
  row('m1', 'goal'),
  row('d1', 'sub-goal', 'm1'),
  row('d2', 'sub-goal', 'm2'),
  row('gone', 'goal', undefined, { place: 3, removed: true }),
  row('hidden', 'sub-goal', 'gone'),
  row('a1', 'activity', 'd1'),
  row('r1', 'risk'),
];
const placesFor = (id: string) => {
  const moved = rows.find((each) => each.row === id);
  return moved ? fittingParents(rows, moved).map(({ number, title }) => `${number} ${title}`) : [];
};

describe('where a row may be moved', () => {
  it('is under others of its parent’s kind that show, numbered as on the page', () => {
    expect(placesFor('a1')).toEqual(['2.1 d2']);
    expect(placesFor('d1')).toEqual(['2 m2']);
    expect(placesFor('m1')).toEqual([]);
    expect(placesFor('r1')).toEqual([]);
    expect(placeOf(rows, 'd2')).toMatchObject({ number: '2.1', title: 'd2' });
    expect(placeOf(rows, 'hidden')).toBeUndefined();
  });
});
