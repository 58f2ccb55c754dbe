// Stored: the networks' meetings, and what each said before it was changed.
import type * as z from 'zod';
import { MeetingSchema } from '../../contract/routes/networks.ts';
import type { Meeting, NetworkId } from '../../core/networks/meeting.ts';
import { defineEntity } from '../entity.ts';
import { person, text } from './shapes.ts';

export const networkPartition = (network: NetworkId): string => `MEETINGS#${network}`;

const meetingShape = MeetingSchema.extend({ network: text.min(1), person }) as unknown as z.ZodType<Meeting>;

type MeetingKey = Pick<Meeting, 'network' | 'id'>;

export const meetings = defineEntity<MeetingKey, Meeting>({
  type: 'Meeting',
  version: 1,
  key: ({ network, id }) => ({ pk: networkPartition(network), sk: `MEETING#${id}` }),
  schema: meetingShape,
});

export const meetingHistory = defineEntity<MeetingKey & Pick<Meeting, 'version'>, Meeting>({
  type: 'MeetingHistory',
  version: 1,
  key: ({ network, id, version }) => ({
    pk: networkPartition(network),
    sk: `HISTORY#${id}#${String(version).padStart(6, '0')}`,
  }),
  schema: meetingShape,
});
