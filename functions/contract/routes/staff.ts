// The people of a county and of the nation: who has which role, inviting, leaving; and where people can belong.
import * as z from 'zod';
import { staffRoles } from '../../core/people/staff.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, InvitationIdSchema, OrganisationKindSchema, RoleSchema } from '../schemas.ts';
import { InvitationSchema, personText } from './people.ts';

const OneCounty = z.object({ county: CountyIdSchema });
const Person = z.string().min(1).max(255);

export const StaffSchema = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  members: z.array(
    z.object({
      person: z.string(),
      role: RoleSchema,
      /** As others see them: by title alone where the name is protected. */
      name: z.string(),
      isYou: z.boolean(),
      /** May the reader end it? */
      mayEnd: z.boolean(),
    }),
  ),
  invitations: z.array(InvitationSchema.omit({ loans: true })),
  /** The roles that the reader may give here. */
  mayGive: z.array(z.enum(staffRoles)),
});

export const FoundMembersSchema = z.object({
  /** By name; the first hundred. */
  found: z.array(
    z.object({
      unit: z.object({ id: z.string(), name: z.string() }),
      role: RoleSchema,
      /** As others see them: by title alone where the name is protected. An invitation is named by its address. */
      name: z.string(),
      title: z.string().optional(),
      /** Left out for somebody whose name is protected, since an address often holds it. */
      email: z.string().optional(),
      /** Of an invitation that waits: it cannot be used from this moment on. Absent for a member. */
      validUntil: z.string().optional(),
    }),
  ),
  /** All that were found. */
  total: z.number().int().min(0),
});

const Invited = z.strictObject({
  email: z.string().max(320),
  role: z.enum(staffRoles),
  title: personText,
});
const Leaving = z.strictObject({ person: Person, handOverTo: Person.optional() });
const OneInvitation = z.object({ invitation: InvitationIdSchema });

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;
const inviting = [
  ...refusals,
  'invalid-json',
  'invalid-address',
  'personal-number',
  'too-many-invitations',
  'busy',
] as const;
const leaving = [...refusals, 'invalid-json', 'unknown-colleague', 'last-admin', 'busy'] as const;

export const staffRoutes = {
  readDirectory: defineRoute({
    method: 'GET',
    path: '/api/directory',
    summary: 'Every county with its organisations, by name: where people can belong.',
    group: 'staff',
    action: 'manage-staff',
    status: 200,
    response: z.object({
      counties: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          organisations: z.array(
            z.object({ id: z.string(), name: z.string(), kind: OrganisationKindSchema }),
          ),
        }),
      ),
    }),
    errors: ['not-signed-in', 'no-membership', 'not-allowed'],
  }),
  findMembers: defineRoute({
    method: 'GET',
    path: '/api/members',
    summary:
      'Members and waiting invitations of the nation, every county and every organisation, by words of name, title, address or organisation, whatever the case and accents.',
    group: 'staff',
    action: 'manage-nation',
    query: z.strictObject({ text: z.string().trim().min(2).max(100) }),
    status: 200,
    response: FoundMembersSchema,
    errors: [...refusals],
  }),
  readCountyStaff: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/people',
    summary: "The county's leads and readers, and the invitations that wait.",
    group: 'staff',
    action: 'manage-staff',
    params: OneCounty,
    status: 200,
    response: StaffSchema,
    errors: [...refusals, 'unknown-county'],
  }),
  inviteCountyStaff: defineRoute({
    method: 'POST',
    path: '/api/counties/{county}/invitations',
    summary: 'Invite somebody to the county: its lead invites readers, the nation leads too.',
    group: 'staff',
    action: 'manage-staff',
    params: OneCounty,
    body: Invited,
    status: 201,
    response: z.object({ invitation: InvitationSchema }),
    errors: [...inviting, 'unknown-county'],
  }),
  uninviteCountyStaff: defineRoute({
    method: 'POST',
    path: '/api/counties/{county}/invitations/{invitation}/withdrawal',
    summary: 'Take an invitation to the county back.',
    group: 'staff',
    action: 'manage-staff',
    params: OneCounty.extend(OneInvitation.shape),
    body: z.strictObject({}),
    status: 200,
    response: z.object({ invitation: z.string() }),
    errors: [...refusals, 'unknown-county', 'unknown-invitation', 'busy'],
  }),
  leaveCountyStaff: defineRoute({
    method: 'POST',
    path: '/api/counties/{county}/departures',
    summary: "Somebody leaves the county's roles, at once; with `handOverTo` a colleague gets theirs.",
    group: 'staff',
    action: 'manage-staff',
    params: OneCounty,
    body: Leaving,
    status: 200,
    response: z.object({ person: z.string() }),
    errors: [...leaving, 'unknown-county'],
  }),
  readNationalStaff: defineRoute({
    method: 'GET',
    path: '/api/nation/people',
    summary: "The nation's analysts and administrators, and the invitations that wait.",
    group: 'staff',
    action: 'manage-nation',
    status: 200,
    response: StaffSchema,
    errors: [...refusals],
  }),
  inviteNationalStaff: defineRoute({
    method: 'POST',
    path: '/api/nation/invitations',
    summary: 'Invite an analyst or an administrator.',
    group: 'staff',
    action: 'manage-nation',
    body: Invited,
    status: 201,
    response: z.object({ invitation: InvitationSchema }),
    errors: [...inviting],
  }),
  uninviteNationalStaff: defineRoute({
    method: 'POST',
    path: '/api/nation/invitations/{invitation}/withdrawal',
    summary: 'Take an invitation to the nation back.',
    group: 'staff',
    action: 'manage-nation',
    params: OneInvitation,
    body: z.strictObject({}),
    status: 200,
    response: z.object({ invitation: z.string() }),
    errors: [...refusals, 'unknown-invitation', 'busy'],
  }),
  leaveNationalStaff: defineRoute({
    method: 'POST',
    path: '/api/nation/departures',
    summary: "Somebody leaves the nation's roles, at once. The last administrator cannot.",
    group: 'staff',
    action: 'manage-nation',
    body: Leaving,
    status: 200,
    response: z.object({ person: z.string() }),
    errors: [...leaving],
  }),
} as const;
