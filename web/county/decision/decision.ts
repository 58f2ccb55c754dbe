// The decision as the API gives and takes it.
import type { CallInput, CallOutput } from '../../../functions/contract/client.ts';

export type ReadDecision = CallOutput<'GET /api/rounds/{round}/counties/{county}/decision'>;
export type ProposedArea = ReadDecision['proposed'][number];
export type Decision = ReadDecision['decisions'][number];
export type DecisionBody = CallInput<'POST /api/rounds/{round}/counties/{county}/decision'>['body'];
