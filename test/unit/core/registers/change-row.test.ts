// What becomes of one wanted change of a row, and what a search finds.
import { describe, expect, it } from 'vitest';
import { organisationId, personId, surveyRef } from '../../../../functions/core/ids.ts';
import { decideRow } from '../../../../functions/core/registers/change-row.ts';
import type { RegisterRow } from '../../../../functions/core/registers/register.ts';
import { matches } from '../../../../functions/core/registers/search.ts';

const by = {
  organisation: organisationId('1980'),
  surveyRef: surveyRef('behovsinventering@2026-1'),
  author: 'Bo',
  authorId: personId('bo'),
  at: '2026-11-22T11:00:00.000Z',
};
const team: RegisterRow = {
  organisation: by.organisation,
  row: 'team',
  values: {
    'res-namn': 'Team',
    'res-omraden': ['boende'],
    'res-malgrupp': ['aldre'],
    'res-delas': 'efter-avtal',
  },
  removed: false,
  version: 3,
  addedAt: '2026-01-01T00:00:00.000Z',
  author: 'Anna',
  authorId: personId('anna'),
  at: '2026-11-22T10:00:00.000Z',
  source: 'submission',
  surveyRef: by.surveyRef,
  synthetic: true,
};
const values = { 'res-namn': 'Nytt' };

describe('a change of a row', () => {
  it('that nobody has written is its first version', () => {
    expect(decideRow({ row: 'ny', values, expectedVersion: 0 }, undefined, by)).toMatchObject({
      kind: 'write',
      row: {
        row: 'ny',
        values,
        version: 1,
        addedAt: by.at,
        author: 'Bo',
        source: 'register',
        removed: false,
      },
      replaces: undefined,
    });
  });

  it('made from the version that stands replaces it, and leaves when it came in and that it is invented', () => {
    expect(decideRow({ row: 'team', values, expectedVersion: 3 }, team, by)).toMatchObject({
      kind: 'write',
      row: { values, version: 4, addedAt: team.addedAt, synthetic: true, source: 'register' },
      replaces: team,
    });
  });

  it('made from another version is a conflict that shows what stands', () => {
    for (const expectedVersion of [0, 2, 4])
      expect(decideRow({ row: 'team', values, expectedVersion }, team, by)).toEqual({
        kind: 'conflict',
        current: team,
      });
    expect(decideRow({ row: 'ny', values, expectedVersion: 2 }, undefined, by)).toMatchObject({
      kind: 'conflict',
    });
  });

  it('to what stands is done already, whatever version it was made from', () => {
    expect(decideRow({ row: 'team', values: team.values, expectedVersion: 1 }, team, by)).toEqual({
      kind: 'stands',
      version: 3,
    });
    expect(decideRow({ row: 'ny', values: null, expectedVersion: 5 }, undefined, by)).toEqual({
      kind: 'stands',
      version: 0,
    });
  });

  it('removes a row but keeps what it said, and can put it back', () => {
    const removal = decideRow({ row: 'team', values: null, expectedVersion: 3 }, team, by);
    if (removal.kind !== 'write') throw new Error(removal.kind);
    expect(removal.row).toMatchObject({ removed: true, values: team.values, version: 4 });
    expect(decideRow({ row: 'team', values: null, expectedVersion: 3 }, removal.row, by).kind).toBe('stands');
    expect(
      decideRow({ row: 'team', values: team.values, expectedVersion: 4 }, removal.row, by),
    ).toMatchObject({ kind: 'write', row: { removed: false, version: 5 } });
  });

  it('is never older than what it was made from, where two clocks disagree', () => {
    const ahead = { ...team, at: '2026-11-22T12:00:00.000Z' };
    const decision = decideRow({ row: 'team', values, expectedVersion: 3 }, ahead, by);
    expect(decision).toMatchObject({ kind: 'write', row: { at: ahead.at } });
  });
});

describe('a search', () => {
  it('finds by area, target group and whether others may use it, all at once', () => {
    const finds = (search: Parameters<typeof matches>[2]) => matches('resurser', team, search);
    expect(finds({})).toBe(true);
    expect(finds({ areas: ['skola', 'boende'], targetGroup: 'aldre', shared: true })).toBe(true);
    expect(finds({ areas: ['skola'] })).toBe(false);
    expect(finds({ targetGroup: 'hbtqi' })).toBe(false);
    expect(matches('resurser', { ...team, values: { 'res-delas': 'nej' } }, { shared: true })).toBe(false);
  });

  it('finds no removed row, and no row that lacks what is asked for', () => {
    expect(matches('resurser', { ...team, removed: true }, {})).toBe(false);
    expect(matches('resurser', { ...team, values: {} }, { areas: ['boende'] })).toBe(false);
    expect(matches('resurser', { ...team, values: { 'res-omraden': 'boende' } }, { areas: ['boende'] })).toBe(
      false,
    );
  });
});
