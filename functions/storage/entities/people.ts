// Stored: memberships, found from the person and from the organisation; rosters; invitations.
import * as z from 'zod';
import {
  CountyIdSchema,
  InvitationIdSchema,
  OrganisationIdSchema,
  RoleSchema,
} from '../../contract/schemas.ts';
import type { Membership } from '../../core/access.ts';
import type { PersonId } from '../../core/ids.ts';
import { type Invitation, invitationStatuses } from '../../core/people/invitation.ts';
import { type Loan, loanKinds } from '../../core/people/loans.ts';
import { organisationRoles } from '../../core/people/roster.ts';
import { nationUnit, staffRoles } from '../../core/people/staff.ts';
import { defineEntity } from '../entity.ts';
import { organisationPartition } from './partitions.ts';
import { instant, person, text } from './shapes.ts';

/** A membership with the name and kind of its organisation, so that nothing else must be read to show it. */
export interface StoredMembership extends Membership {
  readonly organisationKind: 'municipality' | 'region' | 'county' | 'nation';
  readonly organisationName: string;
  /** The verified address that the invitation was bound to; mail goes there. Absent: nobody to write to. */
  readonly email?: string | undefined;
  /** Named by this alone where the name is protected: `enhetschef, mottagningen`. */
  readonly title?: string | undefined;
  /** What has been lent to them, also what has run out. `sections` and `opinions` are computed from it. */
  readonly loans?: readonly Loan[] | undefined;
  /** Withdrawn then: nothing is allowed by it, and nobody lists it. */
  readonly withdrawnAt?: string | undefined;
}

const loanShape = z.object({
  section: text.min(1),
  kind: z.enum(loanKinds),
  until: z.iso.date().optional(),
});

const membershipShape = z.object({
  role: RoleSchema,
  organisation: text.min(1),
  organisationKind: z.enum(['municipality', 'region', 'county', 'nation']),
  organisationName: text,
  county: CountyIdSchema.optional(),
  displayName: text.min(1),
  /** Only in what was stored before loans had a last day. */
  sections: z.array(text).optional(),
  email: text.optional(),
  title: text.optional(),
  loans: z.array(loanShape).optional(),
  withdrawnAt: instant.optional(),
}) as z.ZodType<StoredMembership>;

export const memberships = defineEntity<
  { person: PersonId; organisation: string; role: string },
  StoredMembership
>({
  type: 'Membership',
  version: 3,
  // 2 added the address; 3 the title, loans in place of sections, and the withdrawal.
  readableFrom: 1,
  key: ({ person, organisation, role }) => ({ pk: `PERSON#${person}`, sk: `MEMBER#${organisation}#${role}` }),
  schema: membershipShape,
});

/** The same membership as its organisation finds it; written in the same transaction. */
export type OrganisationMember = StoredMembership & { readonly person: PersonId };

export const organisationMembers = defineEntity<
  { person: PersonId; organisation: string; role: string },
  OrganisationMember
>({
  type: 'OrganisationMember',
  version: 2,
  // 2 as the membership's 3.
  readableFrom: 1,
  key: ({ person, organisation, role }) => ({
    pk: organisationPartition(organisation),
    sk: `MEMBER#${person}#${role}`,
  }),
  schema: z.intersection(membershipShape, z.object({ person })) as z.ZodType<OrganisationMember>,
});

/** Adds 1 at each change of an organisation's people, so that each is decided from all of them as they stand. */
export interface Roster {
  readonly revision: number;
}

export const rosters = defineEntity<string, Roster>({
  type: 'Roster',
  version: 1,
  key: (organisation) => ({ pk: organisationPartition(organisation), sk: 'ROSTER' }),
  schema: z.object({ revision: z.number().int().positive() }),
});

export const invitations = defineEntity<Pick<Invitation, 'organisation' | 'id'>, Invitation>({
  type: 'Invitation',
  version: 2,
  // 2 also invites to counties and the nation.
  readableFrom: 1,
  key: ({ organisation, id }) => ({ pk: organisationPartition(organisation), sk: `INVITATION#${id}` }),
  schema: z.object({
    id: InvitationIdSchema,
    organisation: z.union([OrganisationIdSchema, CountyIdSchema, z.literal(nationUnit)]),
    email: text.min(3),
    role: z.enum([...organisationRoles, ...staffRoles]),
    title: text.min(1),
    loans: z.array(loanShape),
    invitedBy: text,
    invitedById: person,
    createdAt: instant,
    validUntil: instant,
    status: z.enum(invitationStatuses),
  }),
});
