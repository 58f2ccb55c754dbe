// The bundle as the API gives it: what the numbers are computed from, and what they are published as.
import type { CallOutput } from '../../../functions/contract/client.ts';

export type Bundle = CallOutput<'GET /api/rounds/{round}/counties/{county}/report/bundle'>;
