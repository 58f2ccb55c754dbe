// What is shown of the municipalities' view of the year outside the county: never one municipality's own answer.
import { describe, expect, it } from 'vitest';
import {
  discloseMunicipalYear,
  type LevelCounts,
} from '../../../../functions/core/disclosure/municipal-year.ts';

const settled = { id: 'hosten', isSettled: true };
const counts = (answered: number, levels: LevelCounts) => ({ asked: 10, answered, levels, synthetic: false });

describe('the municipalities’ view of a county’s year', () => {
  it('is shown as a spread from three municipalities on', () => {
    expect(discloseMunicipalYear(settled, counts(3, [0, 1, 0, 2, 0]), undefined)).toEqual({
      status: 'shown',
      round: 'hosten',
      asked: 10,
      answered: 3,
      levels: [0, 1, 0, 2, 0],
      synthetic: false,
    });
  });

  it.each([
    ['nobody has answered', counts(0, [0, 0, 0, 0, 0])],
    ['two have answered', counts(2, [0, 0, 1, 1, 0])],
    ['three have answered, but only two with a level', counts(3, [0, 0, 1, 1, 0])],
  ])('says nothing, not even how many, when %s', (_, few) => {
    expect(discloseMunicipalYear(settled, few, undefined)).toEqual({
      status: 'hidden',
      round: 'hosten',
      reason: 'too-few',
    });
  });

  it('says nothing while answers come in: two readings would differ by one answer', () => {
    const open = { id: 'hosten', isSettled: false };
    expect(discloseMunicipalYear(open, counts(10, [2, 2, 2, 2, 2]), undefined)).toEqual({
      status: 'hidden',
      round: 'hosten',
      reason: 'round-open',
    });
  });

  it('stands as it was first shown, whatever comes after', () => {
    const first = discloseMunicipalYear(settled, counts(3, [0, 1, 0, 2, 0]), undefined);
    const later = counts(4, [0, 1, 0, 2, 1]);
    expect(discloseMunicipalYear(settled, later, first)).toEqual(first);
    expect(discloseMunicipalYear({ id: 'ny', isSettled: false }, later, first)).toEqual(first);
    const hidden = discloseMunicipalYear(settled, counts(2, [0, 1, 0, 1, 0]), undefined);
    expect(discloseMunicipalYear(settled, later, hidden)).toMatchObject({ status: 'shown', answered: 4 });
  });
});
