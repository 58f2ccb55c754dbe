import type { CallOutput } from '../../../functions/contract/client.ts';

export type Reminders = CallOutput<'GET /api/counties/{county}/reminders'>;
export type Planned = Reminders['planned'][number];
export type Logged = Reminders['log'][number];
export type Matter = Planned['matters'][number];
export type Sent = CallOutput<'POST /api/counties/{county}/reminders'>;
export type LeftOutReason = Sent['leftOut'][number]['why'];
