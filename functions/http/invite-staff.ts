// Inviting somebody to a county or the nation: the invitation, its mail and its trace in one transaction.
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import { normaliseAddress } from '../core/people/address.ts';
import {
  type Invitation,
  invitationTimes,
  isPending,
  mayInviteMore,
  newInvitationId,
} from '../core/people/invitation.ts';
import { rolesInGiftOf, type StaffRole, type StaffUnit } from '../core/people/staff.ts';
import { formatDay } from '../core/report/format.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { mailAction } from '../storage/mails.ts';
import { invitationAction } from '../storage/rosters.ts';
import { changeOrganisation, type PeopleNeeds } from './change-people.ts';
import type { Unit } from './find-unit.ts';
import { instant, invitationWords, refusePersonalNumber } from './invitation-words.ts';
import { describeInvitation } from './people.ts';

interface Request {
  readonly person: PersonId;
  readonly membership: StoredMembership;
  readonly body: { readonly email: string; readonly role: StaffRole; readonly title: string };
}

/** A new invitation replaces one that waits for the same address. */
export async function inviteStaff(
  needs: Omit<PeopleNeeds, 'questionnaires'>,
  unit: Unit & { readonly id: StaffUnit },
  { person, membership, body }: Request,
) {
  const { table, newId, randomBytes } = needs;
  if (!rolesInGiftOf(membership.role, unit.id).includes(body.role)) throw new AppError('not-allowed');
  const email = normaliseAddress(body.email);
  if (email === undefined) throw new AppError('invalid-address');
  refusePersonalNumber(body.title, 'title');
  const invitation = await changeOrganisation(needs, unit.id, person, ({ invitations }, at) => {
    const times = invitationTimes(Date.parse(at));
    if (!mayInviteMore(invitations, at, instant(times.dayAgo))) throw new AppError('too-many-invitations');
    const made: Invitation = {
      id: newInvitationId(unit.id, randomBytes(16)),
      organisation: unit.id,
      email,
      role: body.role,
      title: body.title,
      loans: [],
      invitedBy: membership.displayName,
      invitedById: person,
      createdAt: at,
      validUntil: instant(times.validUntil),
      status: 'pending',
    };
    const earlier = invitations.filter((one) => one.email === email && isPending(one, at));
    const words = {
      organisation: unit.name,
      by: membership.displayName,
      role: invitationWords[body.role],
      path: `/inbjudan/${made.id}`,
      validUntil: formatDay(times.validUntil, 'sv'),
    };
    return {
      actions: [
        ...earlier.map((one) => invitationAction(table, { ...one, status: 'replaced' })),
        invitationAction(table, made),
        mailAction(table, { id: newId(), to: email, kind: 'invitation', words, createdAt: at }),
      ],
      audit: { action: 'person-invited', target: { invitation: made.id, role: made.role } },
      result: made,
    };
  });
  return { invitation: describeInvitation(invitation) };
}
