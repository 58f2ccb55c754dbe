// The people of a county and of the nation: read, invited, uninvited, leaving. The rules stand in core/people/staff.ts.
import type * as z from 'zod';
import type { StaffSchema, staffRoutes } from '../contract/routes/staff.ts';
import type { Role } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import { type CountyId, type PersonId, personId } from '../core/ids.ts';
import { isPending } from '../core/people/invitation.ts';
import {
  nationUnit,
  planStaffDeparture,
  rolesInGiftOf,
  type StaffRole,
  type StaffUnit,
} from '../core/people/staff.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { invitationAction, readPeople } from '../storage/rosters.ts';
import {
  changeOrganisation,
  type PeopleNeeds,
  positionActions,
  staffIn,
  withdrawalActions,
} from './change-people.ts';
import { findMembers } from './find-members.ts';
import { findUnit, type Unit } from './find-unit.ts';
import type { Implementations } from './implementation.ts';
import { inviteStaff } from './invite-staff.ts';
import { describeInvitation } from './people.ts';

type Needs = Omit<PeopleNeeds, 'questionnaires'>;
interface By {
  readonly person: PersonId;
  readonly membership: StoredMembership;
}

export function staffImplementations(needs: Needs): Implementations<typeof staffRoutes> {
  const { table, places, now } = needs;

  function unitOf<Id extends StaffUnit>(id: Id, kind: 'county' | 'nation'): Unit & { readonly id: Id } {
    const unit = findUnit(id, places);
    if (unit?.kind !== kind) throw new AppError('unknown-county');
    return { ...unit, id };
  }
  const countyUnit = (county: CountyId) => unitOf(county, 'county');
  const nation = unitOf(nationUnit, 'nation');

  async function read(
    { id, name }: Unit & { readonly id: StaffUnit },
    { person, membership }: By,
  ): Promise<z.input<typeof StaffSchema>> {
    const people = await readPeople(table, id);
    const mayGive = rolesInGiftOf(membership.role, id);
    return {
      unit: { id, name },
      members: staffIn(people).map((member) => ({
        person: member.person,
        role: member.role,
        name: member.displayName,
        isYou: member.person === person,
        mayEnd: mayGive.includes(member.role),
      })),
      invitations: people.invitations
        .filter((invitation) => isPending(invitation, now()))
        .map(describeInvitation),
      mayGive: [...mayGive],
    };
  }

  async function uninvite(unit: StaffUnit, id: string, { person, membership }: By) {
    await changeOrganisation(needs, unit, person, ({ invitations }, at) => {
      const found = invitations.find((one) => one.id === id && isPending(one, at));
      if (found === undefined) throw new AppError('unknown-invitation');
      refuseRole(membership.role, unit, found.role);
      return {
        actions: [invitationAction(table, { ...found, status: 'withdrawn' })],
        audit: { action: 'invitation-withdrawn', target: { invitation: id } },
        result: undefined,
      };
    });
    return { invitation: id };
  }

  async function leave(
    unit: StaffUnit,
    wanted: { readonly person: string; readonly handOverTo?: string | undefined },
    { person: by, membership }: By,
  ) {
    const leaver = personId(wanted.person);
    const receiver = wanted.handOverTo === undefined ? undefined : personId(wanted.handOverTo);
    await changeOrganisation(needs, unit, by, (people, at) => {
      const staff = staffIn(people);
      const departure = planStaffDeparture(staff, leaver, receiver, rolesInGiftOf(membership.role, unit));
      if (departure.kind !== 'leaves') throw new AppError(departure.kind);
      const taking = staff.find(({ person }) => person === receiver);
      const { receiverRole } = departure;
      return {
        actions: [
          ...staff
            .filter(({ person }) => person === leaver)
            .flatMap((one) => withdrawalActions({ table }, one, at)),
          ...(taking === undefined || receiverRole === undefined || taking.role === receiverRole
            ? []
            : positionActions({ table }, people.members, { ...taking, role: receiverRole }, at)),
        ],
        audit: {
          action: 'membership-withdrawn',
          target: { person: leaver, ...(receiver !== undefined && { handedOverTo: receiver }) },
        },
        result: undefined,
      };
    });
    return { person: leaver };
  }

  return {
    readDirectory: () => ({
      counties: places.counties.map(({ id, name }) => ({
        id,
        name,
        organisations: places.organisations
          .filter(({ county }) => county === id)
          .map((one) => ({ id: one.id, name: one.name, kind: one.kind })),
      })),
    }),
    findMembers: ({ query }) => findMembers(needs, query.text),
    readCountyStaff: (request) => read(countyUnit(request.params.county), request),
    inviteCountyStaff: (request) => inviteStaff(needs, countyUnit(request.params.county), request),
    uninviteCountyStaff: (request) =>
      uninvite(countyUnit(request.params.county).id, request.params.invitation, request),
    leaveCountyStaff: (request) => leave(countyUnit(request.params.county).id, request.body, request),
    readNationalStaff: (request) => read(nation, request),
    inviteNationalStaff: (request) => inviteStaff(needs, nation, request),
    uninviteNationalStaff: (request) => uninvite(nationUnit, request.params.invitation, request),
    leaveNationalStaff: (request) => leave(nationUnit, request.body, request),
  };
}

/** Refuses a role that the caller may not give or take there. */
function refuseRole(manager: Role, unit: StaffUnit, role: Role): void {
  if (!rolesInGiftOf(manager, unit).includes(role as StaffRole)) throw new AppError('not-allowed');
}
