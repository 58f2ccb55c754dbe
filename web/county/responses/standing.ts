import type { CallOutput } from '../../../functions/contract/client.ts';

export type Standing = CallOutput<'GET /api/rounds/{round}/counties/{county}/standing'>;
export type OrganisationStanding = Standing['organisations'][number];
export type ResponseSummary = OrganisationStanding['responses'][number];
