// Who may give which role in a county and the nation, and who may leave.
import { describe, expect, it } from 'vitest';
import { countyId, personId } from '../../../../functions/core/ids.ts';
import {
  countyRoles,
  nationalRoles,
  planStaffDeparture,
  rolesInGiftOf,
  type StaffRole,
} from '../../../../functions/core/people/staff.ts';

const one = (id: string, role: StaffRole) => ({ person: personId(id), role });
const leaves = (
  staff: readonly ReturnType<typeof one>[],
  leaver: string,
  receiver?: string,
  mayGive: readonly StaffRole[] = [...nationalRoles, ...countyRoles],
) =>
  planStaffDeparture(
    staff,
    personId(leaver),
    receiver === undefined ? undefined : personId(receiver),
    mayGive,
  );

describe('the roles of a county and the nation', () => {
  it('are given by administrators; a lead gives the reader’s role in a county alone', () => {
    const county = countyId('19');
    expect(rolesInGiftOf('national-admin', 'se')).toEqual(['national-analyst', 'national-admin']);
    expect(rolesInGiftOf('national-admin', county)).toEqual(['county-reader', 'county-lead']);
    expect(rolesInGiftOf('county-lead', county)).toEqual(['county-reader']);
    expect(rolesInGiftOf('county-lead', 'se')).toEqual([]);
    expect(rolesInGiftOf('national-analyst', 'se')).toEqual([]);
  });
});

describe('leaving', () => {
  it('is never for the last administrator, but for one of two', () => {
    const admin = one('a', 'national-admin');
    expect(leaves([admin, one('b', 'national-analyst')], 'a')).toEqual({ kind: 'last-admin' });
    expect(leaves([admin, one('b', 'national-admin')], 'a')).toEqual({ kind: 'leaves' });
  });

  it('of the last administrator can hand the role over', () => {
    const staff = [one('a', 'national-admin'), one('b', 'national-analyst')];
    expect(leaves(staff, 'a', 'b')).toEqual({ kind: 'leaves', receiverRole: 'national-admin' });
  });

  it('takes nothing from the one who takes over', () => {
    const staff = [one('a', 'county-reader'), one('b', 'county-lead')];
    expect(leaves(staff, 'a', 'b')).toEqual({ kind: 'leaves', receiverRole: 'county-lead' });
  });

  it('is refused for strangers, to oneself and to strangers', () => {
    const staff = [one('a', 'county-lead'), one('b', 'county-lead')];
    for (const [leaver, receiver] of [['c'], ['a', 'a'], ['a', 'c']] as const)
      expect(leaves(staff, leaver, receiver)).toEqual({ kind: 'unknown-colleague' });
  });

  it('is not a lead’s to decide about another lead', () => {
    const staff = [one('a', 'county-lead'), one('b', 'county-lead')];
    expect(leaves(staff, 'b', undefined, ['county-reader'])).toEqual({ kind: 'not-allowed' });
  });
});
