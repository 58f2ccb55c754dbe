// Who am I, who are my colleagues, and how somebody becomes one: invitations, lending, leaving.
import * as z from 'zod';
import { loanKinds } from '../../core/people/loans.ts';
import { organisationRoles } from '../../core/people/roster.ts';
import { defineRoute } from '../route.ts';
import {
  CountyIdSchema,
  InvitationIdSchema,
  OrganisationIdSchema,
  OrganisationSchema,
  RoleSchema,
} from '../schemas.ts';

/** The last day that something is lent, in Sweden: `2026-12-01`. */
const LastDay = z.iso.date();
const SectionId = z.string().min(1).max(100);

/** How a person is named: one line without addresses, since it is shown to others and stands in mails. */
export const personText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff<>]*$/u)
  .refine((text) => !/:\/\/|www\./i.test(text), { message: 'no addresses of the web' });

const OrganisationRoleSchema = z.enum(organisationRoles);
const LoanSchema = z.object({
  section: z.string(),
  kind: z.enum(loanKinds),
  until: z.string().optional(),
});
const ShownLoan = LoanSchema.extend({ isOpen: z.boolean() });
const LoanInput = z.strictObject({
  section: SectionId,
  kind: z.enum(loanKinds).default('answer'),
  until: LastDay.optional(),
});

export const MembershipSchema = z.object({
  role: RoleSchema,
  organisation: OrganisationSchema,
  displayName: z.string(),
  /** Sections lent to a respondent to answer, and open now; absent when everything is open. */
  sections: z.array(z.string()).optional(),
  /** What they have been lent, also what has run out; absent when it is nothing. */
  loans: z.array(ShownLoan).optional(),
  /** Sections on which a second opinion is wanted of them, open now; absent when there are none. */
  opinions: z.array(z.object({ section: z.string(), until: z.string().optional() })).optional(),
});

/** The name in Swedish, as the questionnaires are. */
const SectionNameSchema = z.object({ id: z.string(), name: z.string() });

export const ColleagueSchema = z.object({
  /** Names the person in the calls that change something. */
  person: z.string(),
  role: RoleSchema,
  /** How they are named to others; by title alone where the name is protected. */
  name: z.string(),
  title: z.string().optional(),
  loans: z.array(ShownLoan),
  isYou: z.boolean(),
});

export const InvitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: RoleSchema,
  title: z.string(),
  loans: z.array(LoanSchema),
  invitedBy: z.string(),
  createdAt: z.string(),
  /** It cannot be used from this moment on. */
  validUntil: z.string(),
});

const PeopleSchema = z.object({
  members: z.array(ColleagueSchema),
  /** Those that wait to be used. */
  invitations: z.array(InvitationSchema),
  /** The questionnaires for such an organisation, with the sections that can be lent. */
  questionnaires: z.array(
    z.object({
      survey: z.string(),
      sections: z.array(SectionNameSchema),
    }),
  ),
});

const OneOrganisation = z.object({ org: OrganisationIdSchema });
const Person = z.string().min(1).max(255);
const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

export const peopleRoutes = {
  me: defineRoute({
    method: 'GET',
    path: '/api/me',
    summary: 'The signed-in person and their memberships; none is an empty list.',
    group: 'people',
    action: 'signed-in',
    status: 200,
    response: z.object({ person: z.object({ id: z.string() }), memberships: z.array(MembershipSchema) }),
    errors: ['not-signed-in'],
  }),
  readPeople: defineRoute({
    method: 'GET',
    path: '/api/organisations/{org}/people',
    summary:
      'Who has which role and has been lent what, and the invitations that wait. The county lead sees coordinators and signatories.',
    group: 'people',
    action: 'read-people',
    params: OneOrganisation,
    status: 200,
    response: PeopleSchema,
    errors: [...refusals],
  }),
  readCountyLeads: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/leads',
    summary:
      "The county's development leads, whom its organisations may ask: name and address, nobody else's.",
    group: 'people',
    action: 'read-leads',
    params: z.object({ county: CountyIdSchema }),
    status: 200,
    response: z.object({
      leads: z.array(
        z.object({
          name: z.string(),
          /** Left out for somebody whose name is protected, since an address often holds it. */
          email: z.string().optional(),
        }),
      ),
    }),
    errors: [...refusals],
  }),
  invite: defineRoute({
    method: 'POST',
    path: '/api/organisations/{org}/invitations',
    summary:
      'Invite somebody by e-mail. The answer is the same whether or not the address is known; a new invitation replaces one that waits.',
    group: 'people',
    action: 'invite',
    params: OneOrganisation,
    body: z
      .strictObject({
        email: z.string().max(320),
        role: OrganisationRoleSchema,
        title: personText,
        /** For a respondent: what they are lent. */
        sections: z.array(SectionId).min(1).max(100).optional(),
        /** What for; absent: to answer. */
        kind: z.enum(loanKinds).optional(),
        until: LastDay.optional(),
      })
      .refine(({ role, sections }) => (role === 'respondent') === (sections !== undefined), {
        path: ['sections'],
        message: 'for a respondent name the sections, for others leave them out',
      })
      .refine(({ role, until }) => role === 'respondent' || until === undefined, {
        path: ['until'],
        message: 'only what is lent has a last day',
      })
      .refine(({ role, kind }) => role === 'respondent' || kind === undefined, {
        path: ['kind'],
        message: 'only what is lent is lent for something',
      }),
    status: 201,
    response: z.object({ invitation: InvitationSchema }),
    errors: [
      ...refusals,
      'invalid-address',
      'personal-number',
      'unknown-organisation',
      'too-many-invitations',
      'busy',
    ],
  }),
  uninvite: defineRoute({
    method: 'POST',
    path: '/api/organisations/{org}/invitations/{invitation}/withdrawal',
    summary: 'Take an invitation back: it can no longer be used.',
    group: 'people',
    action: 'invite',
    params: OneOrganisation.extend({ invitation: InvitationIdSchema }),
    body: z.strictObject({}),
    status: 200,
    response: z.object({ invitation: z.string() }),
    errors: [...refusals, 'unknown-invitation', 'busy'],
  }),
  changeLoans: defineRoute({
    method: 'POST',
    path: '/api/organisations/{org}/loans',
    summary:
      'Lend sections to a colleague, or take some back. What is lent again gets the new last day; both hold at once.',
    group: 'people',
    action: 'change-people',
    params: OneOrganisation,
    body: z
      .strictObject({
        person: Person,
        lend: z.array(LoanInput).max(200).default([]),
        takeBack: z
          .array(LoanInput.pick({ section: true, kind: true }))
          .max(200)
          .default([]),
      })
      .refine(({ lend, takeBack }) => lend.length + takeBack.length > 0, {
        message: 'name at least one section',
      }),
    status: 200,
    response: ColleagueSchema,
    errors: [...refusals, 'unknown-colleague', 'busy'],
  }),
  leave: defineRoute({
    method: 'POST',
    path: '/api/organisations/{org}/departures',
    summary:
      'Somebody leaves, at once. With `handOverTo` that colleague gets all that they had, the role too, in the same moment.',
    group: 'people',
    action: 'change-people',
    params: OneOrganisation,
    body: z.strictObject({ person: Person, handOverTo: Person.optional() }),
    status: 200,
    response: z.object({ person: z.string() }),
    errors: [...refusals, 'unknown-colleague', 'last-owner', 'busy'],
  }),
  readInvitation: defineRoute({
    method: 'GET',
    path: '/api/invitations/{invitation}',
    summary: 'What one is invited to: only for the person with the verified address that was invited.',
    group: 'people',
    action: 'signed-in',
    params: z.object({ invitation: z.string().max(100) }),
    status: 200,
    response: z.object({
      organisation: OrganisationSchema,
      role: RoleSchema,
      title: z.string(),
      sections: z.array(SectionNameSchema),
      /** What the sections are lent for. */
      kind: z.enum(loanKinds),
      until: z.string().optional(),
      invitedBy: z.string(),
      validUntil: z.string(),
      email: z.string(),
    }),
    errors: ['not-signed-in', 'unknown-invitation', 'sign-in-unreachable'],
  }),
  acceptInvitation: defineRoute({
    method: 'POST',
    path: '/api/invitations/{invitation}/acceptance',
    summary: 'Accept, once. Without a name one is shown to others by title alone.',
    group: 'people',
    action: 'signed-in',
    params: z.object({ invitation: z.string().max(100) }),
    body: z.strictObject({ name: personText.optional() }),
    status: 200,
    response: MembershipSchema,
    errors: ['not-signed-in', 'unknown-invitation', 'personal-number', 'sign-in-unreachable', 'busy'],
  }),
} as const;

export type PeopleRoutes = typeof peopleRoutes;
