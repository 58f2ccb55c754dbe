// Reminders: whom a county would remind and of what, reminding them now, and what has been sent.
import * as z from 'zod';
import { reminderReasons } from '../../core/reminders/matters.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoleSchema } from '../schemas.ts';

const MatterSchema = z.object({
  round: z.string(),
  roundName: z.string(),
  dueAt: z.string(),
  organisation: z.string(),
  organisationName: z.string(),
  survey: z.string(),
  reason: z.enum(reminderReasons),
});

/** Somebody who answers what they have borrowed is known to the county by role only, and has no name here. */
const Recipient = { person: z.string(), name: z.string().optional(), role: RoleSchema };

export const leftOutReasons = ['reminded-this-week', 'no-address', 'nothing-left', 'busy'] as const;

const PlannedSchema = z.object({
  ...Recipient,
  matters: z.array(MatterSchema),
  subject: z.string(),
  text: z.string(),
  /** Why nothing would be sent; absent: it would. */
  leftOut: z.enum(['reminded-this-week', 'no-address']).optional(),
});

const LoggedSchema = z.object({
  ...Recipient,
  at: z.string(),
  /** ISO week in Sweden: `2026-W49`. */
  week: z.string(),
  /** Absent: the schedule. */
  by: z.string().optional(),
  matters: z.array(MatterSchema),
});

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

export const reminderRoutes = {
  readReminders: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/reminders',
    summary:
      "Everybody who has something left in the county's open rounds, with the mail each would get; and the log of what has been sent.",
    group: 'reminders',
    action: 'remind',
    params: z.object({ county: CountyIdSchema }),
    status: 200,
    response: z.object({
      week: z.string(),
      planned: z.array(PlannedSchema),
      log: z.array(LoggedSchema),
      /** A round of the county's is invented. */
      synthetic: z.boolean(),
    }),
    errors: [...refusals],
  }),
  sendReminders: defineRoute({
    method: 'POST',
    path: '/api/counties/{county}/reminders',
    summary:
      'Reminds those of the named persons who still have something left and have not been reminded this week.',
    group: 'reminders',
    action: 'remind',
    params: z.object({ county: CountyIdSchema }),
    body: z.strictObject({ persons: z.array(z.string().min(1).max(255)).min(1).max(500) }),
    status: 200,
    response: z.object({
      sent: z.array(z.string()),
      leftOut: z.array(z.object({ person: z.string(), why: z.enum(leftOutReasons) })),
    }),
    errors: [...refusals, 'invalid-json', 'body-too-large', 'unsupported-media-type'],
  }),
} as const;
