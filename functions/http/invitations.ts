// Invitations: sent, taken back, shown to the invited, accepted once.

import type { PeopleRoutes } from '../contract/routes/people.ts';
import { AppError } from '../core/errors.ts';
import { type InvitationId, idPatterns, invitationId, type PersonId } from '../core/ids.ts';
import { normaliseAddress } from '../core/people/address.ts';
import {
  type Invitation,
  invitationTimes,
  isPending,
  mayInviteMore,
  newInvitationId,
} from '../core/people/invitation.ts';
import { openSections, swedishDay } from '../core/people/loans.ts';
import { joinPositions, positionOf } from '../core/people/roster.ts';
import { higherStaffRole, isStaffRole } from '../core/people/staff.ts';
import { formatDay } from '../core/report/format.ts';
import type { OrganisationMember } from '../storage/entities/people.ts';
import { mailAction } from '../storage/mails.ts';
import { invitationAction, type OrganisationPeople, readInvitation } from '../storage/rosters.ts';
import { findOrganisation } from './authorise.ts';
import {
  changeOrganisation,
  colleaguesIn,
  type PeopleNeeds,
  positionActions,
  staffIn,
} from './change-people.ts';
import { findUnit, membershipIn, type Unit } from './find-unit.ts';
import type { Implementations } from './implementation.ts';
import { instant, invitationWords, refusePersonalNumber } from './invitation-words.ts';
import { lendableQuestionnaires, refuseUnlendable, sectionNames } from './lendable.ts';
import { describeInvitation, describeMembership } from './people.ts';
import type { ReadVerifiedAddress } from './verified-address.ts';

type Inviting = Pick<PeopleRoutes, 'invite' | 'uninvite' | 'readInvitation' | 'acceptInvitation'>;

/** Of a respondent who is invited for their opinion alone. */
const opinionWords = 'ger en egen bedömning';

export function invitationImplementations(
  needs: PeopleNeeds & { readonly readVerifiedAddress: ReadVerifiedAddress },
): Implementations<Inviting> {
  const { table, places, questionnaires, now, newId, randomBytes, readVerifiedAddress } = needs;

  return {
    async invite({ params: { org }, body, person, membership }) {
      const organisation = findOrganisation(org, places);
      if (organisation === undefined) throw new AppError('unknown-organisation');
      if (membership.role === 'county-lead' && body.role === 'respondent') throw new AppError('not-allowed');
      const email = normaliseAddress(body.email);
      if (email === undefined) throw new AppError('invalid-address');
      refusePersonalNumber(body.title, 'title');
      const { sections = [], kind = 'answer', until } = body;
      const loans = [...new Set(sections)].map((section) => ({ section, kind, until }));
      const lendable = lendableQuestionnaires(questionnaires, organisation.kind);
      refuseUnlendable(lendable, loans, swedishDay(Date.parse(now())), 'sections');

      const invitation = await changeOrganisation(needs, org, person, (people, at) => {
        const times = invitationTimes(Date.parse(at));
        if (!mayInviteMore(people.invitations, at, instant(times.dayAgo))) {
          throw new AppError('too-many-invitations');
        }
        const made: Invitation = {
          id: newInvitationId(org, randomBytes(16)),
          organisation: org,
          email,
          role: body.role,
          title: body.title,
          loans,
          invitedBy: membership.displayName,
          invitedById: person,
          createdAt: at,
          validUntil: instant(times.validUntil),
          status: 'pending',
        };
        const earlier = people.invitations.filter((one) => one.email === email && isPending(one, at));
        const names = sectionNames(lendable, sections).map(({ name }) => name);
        const mail = mailAction(table, {
          id: newId(),
          to: email,
          kind: 'invitation',
          words: {
            organisation: organisation.name,
            by: membership.displayName,
            role: kind === 'second-opinion' ? opinionWords : invitationWords[body.role],
            path: `/inbjudan/${made.id}`,
            validUntil: formatDay(times.validUntil, 'sv'),
            ...(names.length > 0 && { [kind === 'answer' ? 'sections' : 'opinions']: names.join(', ') }),
            ...(until !== undefined && { until: formatDay(Date.parse(`${until}T12:00:00Z`), 'sv') }),
          },
          createdAt: at,
        });
        return {
          actions: [
            ...earlier.map((one) => invitationAction(table, { ...one, status: 'replaced' })),
            invitationAction(table, made),
            mail,
          ],
          audit: { action: 'person-invited', target: { invitation: made.id, role: made.role } },
          result: made,
        };
      });
      return { invitation: describeInvitation(invitation) };
    },

    async uninvite({ params: { org, invitation: id }, person }) {
      await changeOrganisation(needs, org, person, ({ invitations }, at) => {
        const found = invitations.find((one) => one.id === id && isPending(one, at));
        if (found === undefined) throw new AppError('unknown-invitation');
        return {
          actions: [invitationAction(table, { ...found, status: 'withdrawn' })],
          audit: { action: 'invitation-withdrawn', target: { invitation: id } },
          result: undefined,
        };
      });
      return { invitation: id };
    },

    async readInvitation({ params, person, token }) {
      const { invitation, organisation } = await usable(params.invitation, person, token);
      const sections = invitation.loans.map(({ section }) => section);
      return {
        organisation,
        role: invitation.role,
        title: invitation.title,
        sections: namesIn(organisation, sections),
        // One invitation lends for one thing until one day.
        kind: invitation.loans[0]?.kind ?? 'answer',
        until: invitation.loans[0]?.until,
        invitedBy: invitation.invitedBy,
        validUntil: invitation.validUntil,
        email: invitation.email,
      };
    },

    async acceptInvitation({ params, body: { name }, person, token }) {
      if (name !== undefined) refusePersonalNumber(name, 'name');
      const { invitation: seen, organisation } = await usable(params.invitation, person, token);
      const joined = await changeOrganisation(needs, seen.organisation, person, (people, at) => {
        const invitation = people.invitations.find((one) => one.id === seen.id && isPending(one, at));
        if (invitation === undefined) throw new AppError('unknown-invitation');
        const { email, title } = invitation;
        const position = positionWith(invitation, people, person);
        const member: OrganisationMember = {
          person,
          role: position.role,
          ...membershipIn(organisation),
          displayName: name === undefined ? capitalised(title) : `${name}, ${title}`,
          email,
          title,
          loans: position.loans,
        };
        return {
          actions: [
            ...positionActions({ table }, people.members, member, at),
            invitationAction(table, { ...invitation, status: 'used' }),
          ],
          audit: { action: 'invitation-accepted', target: { invitation: invitation.id, role: member.role } },
          result: member,
        };
      });
      const today = swedishDay(Date.parse(now()));
      const sections = openSections(joined.loans ?? [], 'answer', today);
      return describeMembership(joined.role === 'respondent' ? { ...joined, sections } : joined, today);
    },
  };

  /** Refuses alike whatever is wrong, and asks for the address whether or not there is an invitation. */
  async function usable(id: string, person: PersonId, token: string) {
    const [invitation, address] = await Promise.all([find(id), readVerifiedAddress(person, token)]);
    const organisation = invitation && findUnit(invitation.organisation, places);
    if (
      organisation === undefined ||
      invitation === undefined ||
      address !== invitation.email ||
      !isPending(invitation, now())
    ) {
      throw new AppError('unknown-invitation');
    }
    return { invitation, organisation };
  }

  function namesIn({ kind }: Unit, sections: readonly string[]) {
    if (kind !== 'municipality' && kind !== 'region') return [];
    return sectionNames(lendableQuestionnaires(questionnaires, kind), sections);
  }

  async function find(id: string): Promise<Invitation | undefined> {
    if (!idPatterns.invitation.test(id)) return undefined;
    return readInvitation(table, invitationId(id) satisfies InvitationId);
  }
}

/** What the person has once the invitation is accepted: nobody loses anything by it. */
function positionWith(
  { role, loans }: Invitation,
  people: OrganisationPeople,
  person: PersonId,
): Pick<OrganisationMember, 'role' | 'loans'> {
  if (!isStaffRole(role)) return joinPositions(positionOf(colleaguesIn(people), person), { role, loans });
  const standing = staffIn(people).find((one) => one.person === person)?.role;
  return { role: higherStaffRole(standing, role), loans: [] };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}
