// Who am I, and who are my colleagues?
import type { PeopleRoutes } from '../contract/routes/people.ts';
import type { PersonId } from '../core/ids.ts';
import { contactOf } from '../core/people/contact.ts';
import { type Invitation, isPending } from '../core/people/invitation.ts';
import { isOpen, type Loan, swedishDay } from '../core/people/loans.ts';
import { isOwner } from '../core/people/roster.ts';
import type { OrganisationMember, StoredMembership } from '../storage/entities/people.ts';
import { listMembers } from '../storage/memberships.ts';
import { readPeople } from '../storage/rosters.ts';
import { findOrganisation } from './authorise.ts';
import { colleaguesIn, type PeopleNeeds } from './change-people.ts';
import type { Implementations } from './implementation.ts';
import { lendableQuestionnaires } from './lendable.ts';

type Read = Pick<PeopleRoutes, 'me' | 'readPeople' | 'readCountyLeads'>;

export function peopleImplementations(needs: PeopleNeeds): Implementations<Read> {
  const { table, places, questionnaires, now } = needs;
  const today = (): string => swedishDay(Date.parse(now()));
  return {
    me: ({ person, memberships }) => ({
      person: { id: person },
      memberships: memberships.map((membership) => describeMembership(membership, today())),
    }),

    async readPeople({ params: { org }, person, membership }) {
      const people = await readPeople(table, org);
      // A county needs to know who looks after an organisation, not who answers what in it.
      const isShown = membership.role === 'county-lead' ? isOwner : () => true;
      const { kind } = findOrganisation(org, places) ?? { kind: 'municipality' };
      return {
        members: colleaguesIn(people)
          .filter(isShown)
          .map((member) => describeColleague(member, person, today())),
        invitations: people.invitations
          .filter((invitation) => isPending(invitation, now()))
          .filter(isShown)
          .map(describeInvitation),
        questionnaires: lendableQuestionnaires(questionnaires, kind).map(({ survey, sections }) => ({
          survey,
          sections: sections.map(({ id, name }) => ({ id, name })),
        })),
      };
    },

    async readCountyLeads({ params: { county } }) {
      const members = await listMembers(table, county);
      return { leads: members.filter(({ role }) => role === 'county-lead').map(contactOf) };
    },
  };
}

export function describeMembership(membership: StoredMembership, today: string) {
  const { organisation: id, organisationKind: kind, organisationName: name, county } = membership;
  const { role, displayName, sections, loans = [] } = membership;
  const opinions = loans.filter((loan) => loan.kind === 'second-opinion' && isOpen(loan, today));
  return {
    role,
    organisation: { id, kind, name, county },
    displayName,
    sections: sections && [...sections],
    ...(loans.length > 0 && { loans: describeLoans(loans, today) }),
    ...(opinions.length > 0 && { opinions: opinions.map(({ section, until }) => ({ section, until })) }),
  };
}

export function describeColleague(
  { person, role, displayName, title, loans = [] }: OrganisationMember,
  reader: PersonId,
  today: string,
) {
  return {
    person,
    role,
    name: displayName,
    title,
    loans: describeLoans(loans, today),
    isYou: person === reader,
  };
}

function describeLoans(loans: readonly Loan[], today: string) {
  return loans.map((loan) => ({ ...loan, isOpen: isOpen(loan, today) }));
}

export function describeInvitation(invitation: Invitation) {
  const { organisation: _, invitedById: _by, status: _status, loans, ...shown } = invitation;
  return { ...shown, loans: [...loans] };
}
