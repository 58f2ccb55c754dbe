// The county report as the API gives it.
import type { CallOutput } from '../../../functions/contract/client.ts';

export type Report = CallOutput<'GET /api/rounds/{round}/counties/{county}/report'>;
export type Area = Report['priorities'][number];
