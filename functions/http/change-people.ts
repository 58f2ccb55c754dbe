// Changes an organisation's people: decided from all of them as they stand, and again when somebody came between.
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import type { Invitation } from '../core/people/invitation.ts';
import { type Colleague, type OrganisationRole, organisationRoles } from '../core/people/roster.ts';
import { isStaffRole, type Staff } from '../core/people/staff.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import type { OrganisationMember } from '../storage/entities/people.ts';
import { membershipActions } from '../storage/memberships.ts';
import { changePeople, type OrganisationPeople, readPeople } from '../storage/rosters.ts';
import { type Action, pauseBeforeAttempt } from '../storage/transaction.ts';
import type { Dependencies } from './dependencies.ts';

export type PeopleNeeds = Pick<
  Dependencies,
  'table' | 'places' | 'questionnaires' | 'now' | 'newId' | 'randomBytes'
>;

export interface PeopleChange<Result> {
  readonly actions: readonly Action[];
  readonly audit: Pick<AuditEntry, 'action' | 'target'>;
  readonly result: Result;
}

const maxAttempts = 8;

/** What `decide` gave when it was written; `decide` may refuse, and may be asked again. Throws `busy` when others always came between. */
export async function changeOrganisation<Result>(
  { table, now, newId }: Pick<Dependencies, 'table' | 'now' | 'newId'>,
  organisation: Invitation['organisation'],
  by: PersonId,
  decide: (people: OrganisationPeople, at: string) => PeopleChange<Result>,
): Promise<Result> {
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const people = await readPeople(table, organisation);
    const at = now();
    const { actions, audit, result } = decide(people, at);
    const target = { organisation, ...audit.target };
    const entry = { id: newId(), at, person: by, action: audit.action, target };
    const outcome = await changePeople(table, organisation, people, actions, entry);
    if (outcome === 'committed') return result;
    await pauseBeforeAttempt(attempt);
  }
  throw new AppError('busy');
}

/** Those who are anything in a county's or the nation's roles. */
export function staffIn({ members }: OrganisationPeople): (OrganisationMember & Staff)[] {
  return members.flatMap((member) => (isStaffRole(member.role) ? [{ ...member, role: member.role }] : []));
}

/** Those who are anything in the organisation's own roles. */
export function colleaguesIn({ members }: OrganisationPeople): (OrganisationMember & Colleague)[] {
  return members.flatMap((member) =>
    isOrganisationRole(member.role) ? [{ ...member, role: member.role, loans: member.loans ?? [] }] : [],
  );
}

function isOrganisationRole(role: string): role is OrganisationRole {
  return (organisationRoles as readonly string[]).includes(role);
}

/** Puts `after` in place of everything the person had in the organisation: nobody has two roles in it. */
export function positionActions(
  { table }: Pick<Dependencies, 'table'>,
  standing: readonly OrganisationMember[],
  after: OrganisationMember,
  at: string,
): Action[] {
  const replaced = standing.filter(({ person, role }) => person === after.person && role !== after.role);
  const { person, ...membership } = after;
  return [
    ...membershipActions(table, person, membership),
    ...replaced.flatMap((one) => withdrawalActions({ table }, one, at)),
  ];
}

/** Marks the membership as withdrawn; its address is forgotten, what its holder wrote keeps their name. */
export function withdrawalActions(
  { table }: Pick<Dependencies, 'table'>,
  { person, email: _, ...membership }: OrganisationMember,
  at: string,
): Action[] {
  return membershipActions(table, person, { ...membership, loans: [], withdrawnAt: at });
}
