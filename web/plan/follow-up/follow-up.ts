// A plan's follow-up as the API gives it.
import type { CallOutput } from '../../../functions/contract/client.ts';

export type FollowUp = CallOutput<'GET /api/plans/{county}/{period}/follow-up'>;
export type Subject = FollowUp['subjects'][number];
export type FollowView = FollowUp['rows'][number];
export type Questions = FollowUp['questions'];
export type Question = Questions['county'][number];
export type Part = Question['parts'][number];
export type FollowValue = FollowView['values'][string] | null;
export type Municipalities = FollowUp['municipalities'];
