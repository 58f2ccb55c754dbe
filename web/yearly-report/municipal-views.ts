// What the county lead reads of the municipalities' own view of the year.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Views = CallOutput<'GET /api/plans/{county}/{period}/years/{year}/municipalities'>;
export type Municipality = Views['municipalities'][number];
