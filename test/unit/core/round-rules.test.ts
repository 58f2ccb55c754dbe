// What a round may look like, and what a change makes of it.
import { describe, expect, it } from 'vitest';
import { countyId, surveyRef } from '../../../functions/core/ids.ts';
import { changeRound, concernsMember, planRound, roundIssues } from '../../../functions/core/round-rules.ts';
import { places } from '../../../surveys/places.ts';
import { inventory, openRound } from '../../support/people.ts';

const published = new Map([
  [inventory, { kinds: ['municipality'] as const }],
  [surveyRef('regional@2026-1'), { kinds: ['region'] as const }],
]);
const round = openRound('r', { surveys: [inventory] });
const ground = {
  published,
  released: new Set<string>(published.keys()),
  releasedOtherwise: new Set<string>(),
  places,
  periods: [{ id: '2026-' }],
};
const codes = (more: Parameters<typeof openRound>[1]) =>
  roundIssues({ ...round, ...more }, ground).map(({ path, code }) => `${path} ${code}`);

describe('a round', () => {
  it('that is sound has no issue', () => {
    expect(codes({})).toEqual([]);
  });

  it('may be due from the moment it opens to the moment it closes', () => {
    expect([codes({ dueAt: round.opensAt }), codes({ dueAt: round.closesAt })]).toEqual([[], []]);
    expect(codes({ dueAt: '2026-10-31T23:59:59.999Z' })).toEqual(['dueAt due-before-opening']);
    expect(codes({ dueAt: '2026-12-15T00:00:00.001Z' })).toEqual(['dueAt due-after-closing']);
  });

  it('closes after it opens', () => {
    expect(codes({ closesAt: round.opensAt, dueAt: round.opensAt })).toEqual([
      'closesAt closes-before-opening',
    ]);
  });

  it('asks only for questionnaires that somebody in it can answer', () => {
    expect(codes({ surveys: [surveyRef('regional@2026-1')] })).toEqual(['surveys.0 survey-not-for-scope']);
    const scope = { ...round.scope, kinds: ['municipality', 'region'] as const };
    expect(codes({ surveys: [inventory, surveyRef('regional@2026-1')], scope })).toEqual([]);
  });

  it('is planned with its closing time as deadline when none is given', () => {
    const { dueAt: _, version: __, synthetic: ___, ...wanted } = round;
    expect(planRound(wanted)).toEqual({ ...round, dueAt: round.closesAt, synthetic: false });
  });
});

describe('a change of a round', () => {
  const now = '2026-11-22T10:00:00.000Z';

  it('changes what it names, and the version', () => {
    expect(changeRound(round, { name: { sv: 'Ny' } }, now)).toEqual({
      ...round,
      name: { sv: 'Ny' },
      version: 2,
    });
  });

  it('moves a deadline that was the closing time, or would come after it, and no other', () => {
    const closesAt = '2026-12-20T00:00:00.000Z';
    const due = { ...round, dueAt: round.closesAt };
    expect(changeRound(due, { closesAt }, now).dueAt).toBe(closesAt);
    expect(changeRound(round, { closesAt }, now).dueAt).toBe(round.dueAt);
    expect(changeRound(round, { closesAt: '2026-11-25T00:00:00.000Z' }, now).dueAt).toBe(
      '2026-11-25T00:00:00.000Z',
    );
    expect(changeRound(due, { closesAt, dueAt: '2026-12-01T00:00:00.000Z' }, now).dueAt).toBe(
      '2026-12-01T00:00:00.000Z',
    );
  });

  it('that closes the round closes it now, and never opens a closed one again', () => {
    expect(changeRound(round, { status: 'closed' }, now).closesAt).toBe(now);
    const closed = { ...round, closesAt: '2026-11-10T00:00:00.000Z', dueAt: '2026-11-10T00:00:00.000Z' };
    expect(changeRound(closed, { status: 'closed' }, now).closesAt).toBe(closed.closesAt);
  });
});

describe('a round concerns', () => {
  const member = (organisationKind: 'municipality' | 'region' | 'county' | 'nation', county?: string) =>
    concernsMember(round, { organisationKind, ...(county && { county: countyId(county) }) });

  it('the nation, its counties and the kinds of organisation it asks there', () => {
    expect([member('nation'), member('county', '19'), member('municipality', '19')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([member('county', '01'), member('municipality', '01'), member('region', '19')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
