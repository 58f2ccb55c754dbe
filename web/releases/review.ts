// A questionnaire version as it is reviewed.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Review = CallOutput<'GET /api/surveys/{surveyRef}/review'>;
