// A municipality's tables as they are read.
import type { CallOutput } from '../../functions/contract/client.ts';

export type OwnTables = CallOutput<'GET /api/organisations/{org}/outcomes'>;
export type OutcomeVersion = OwnTables['tables'][number];
