// A county's maturity: one municipality, one vote, and no score on too few answers.
import { describe, expect, it } from 'vitest';
import { organisationId, surveyRef } from '../../../../functions/core/ids.ts';
import { describeCountyMaturity } from '../../../../functions/core/maturity/county-profile.ts';

const scoresOf = (id: string, code: string) => ({
  organisation: organisationId(id),
  edition: 1,
  submittedAt: '2026-11-22T10:00:00.000Z',
  dimensions: { vagar: code },
});
const profile = (codes: Record<string, string>) =>
  describeCountyMaturity(
    surveyRef('mognad@2026-1'),
    [{ id: 'vagar', name: 'Många vägar in' }],
    10,
    Object.entries(codes).map(([id, code]) => scoresOf(id, code)),
  );

describe('a county’s maturity', () => {
  it('is the mean of its municipalities’ scores, with each of them and the level', () => {
    const { organisations, dimensions } = profile({ '1980': '44444', '1981': '22222', '1982': '00---' });
    expect(organisations).toEqual({ inScope: 10, responded: 3 });
    expect(dimensions).toEqual([
      {
        dimension: 'vagar',
        name: 'Många vägar in',
        // Two of five answered is under 60 per cent.
        valid: 2,
        mean: 3,
        level: 'in-place',
        scores: { '1980': 4, '1981': 2 },
      },
    ]);
  });

  it('reads the level from the unrounded mean', () => {
    expect(profile({ '1980': '22221' }).dimensions[0]).toMatchObject({
      mean: 1.8,
      level: 'person-dependent',
    });
  });

  it('has no mean where nobody has a score', () => {
    expect(profile({}).dimensions[0]).toEqual({
      dimension: 'vagar',
      name: 'Många vägar in',
      valid: 0,
      scores: {},
    });
  });
});
