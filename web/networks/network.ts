// A network's meetings as the API gives them, and a meeting as it is written.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Network = CallOutput<'GET /api/counties/{county}/meetings'>;
export type Meeting = Network['meetings'][number];
export type MeetingDraft = Omit<Meeting, 'id' | 'version' | 'by' | 'at' | 'synthetic'>;
