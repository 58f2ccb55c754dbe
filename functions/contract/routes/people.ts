// Who am I, and what may I do.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationSchema, RoleSchema } from '../schemas.ts';

export const MembershipSchema = z.object({
  role: RoleSchema,
  organisation: OrganisationSchema,
  displayName: z.string(),
  /** Sections lent to a respondent; absent when everything is open. */
  sections: z.array(z.string()).optional(),
});

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
} as const;
