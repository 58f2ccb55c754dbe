// Meetings of the networks: when and where, with what materials, and which organisations came.
import * as z from 'zod';
import { meetingPattern, mostMaterials } from '../../core/networks/meeting.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema } from '../schemas.ts';

const MeetingIdSchema = z.string().regex(meetingPattern);
const line = z.string().trim().min(1).max(200);
const time = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/);

const facts = {
  title: line,
  /** In Sweden, as are the times. */
  day: z.iso.date(),
  from: time,
  to: time,
  place: z.string().trim().max(200),
  agenda: z.string().trim().max(2000),
  materials: z
    .array(z.strictObject({ title: line, url: z.string().trim().min(1).max(500) }))
    .max(mostMaterials),
  /** Ids of the organisations that came. */
  attended: z.array(z.string().min(1).max(20)).max(60),
  cancelled: z.boolean(),
};

export const MeetingSchema = z.object({
  id: z.string(),
  ...facts,
  version: z.number().int().positive(),
  by: z.string(),
  at: z.string(),
  synthetic: z.boolean(),
});

const MeetingsSchema = z.object({
  /** A county's code, or `se`. */
  network: z.string(),
  name: z.string(),
  may: z.object({ write: z.boolean() }),
  /** The day in Sweden. */
  today: z.string(),
  /** Who belongs to the network, in code order. */
  participants: z.array(z.object({ id: z.string(), name: z.string() })),
  /** In no order. */
  meetings: z.array(MeetingSchema),
});

/** What is saved is the whole meeting, on condition of its version: 0 for a new one. */
const MeetingToSaveSchema = z.strictObject({ ...facts, expectedVersion: z.number().int().min(0) });

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;
const saving = {
  method: 'POST' as const,
  group: 'networks' as const,
  body: MeetingToSaveSchema,
  status: 200 as const,
  response: MeetingSchema,
};
const savingRefusals = [
  ...refusals,
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
  'busy',
  'meeting-invalid',
  'meeting-changed',
  'personal-number',
] as const;

export const networkRoutes = {
  listMeetings: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/meetings',
    summary: "A county network's meetings.",
    group: 'networks',
    action: 'read-meetings',
    params: z.object({ county: CountyIdSchema }),
    status: 200,
    response: MeetingsSchema,
    errors: [...refusals, 'unknown-county'],
  }),
  saveMeeting: defineRoute({
    ...saving,
    path: '/api/counties/{county}/meetings/{meeting}',
    summary: "Plan, change or cancel a meeting of a county's network, or say who came.",
    action: 'write-meetings',
    params: z.object({ county: CountyIdSchema, meeting: MeetingIdSchema }),
    errors: [...savingRefusals, 'unknown-county'],
  }),
  listNationalMeetings: defineRoute({
    method: 'GET',
    path: '/api/meetings',
    summary: "The meetings of the development leads' national network.",
    group: 'networks',
    action: 'read-national-meetings',
    status: 200,
    response: MeetingsSchema,
    errors: refusals,
  }),
  saveNationalMeeting: defineRoute({
    ...saving,
    path: '/api/meetings/{meeting}',
    summary: 'Plan, change or cancel a meeting of the national network, or say which counties came.',
    action: 'write-national-meetings',
    params: z.object({ meeting: MeetingIdSchema }),
    errors: savingRefusals,
  }),
} as const;
