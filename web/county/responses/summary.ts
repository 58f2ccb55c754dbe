// One organisation's response to one questionnaire, as the status list gives it.
import type { CallOutput } from '../../../functions/contract/client.ts';

export type Summary = CallOutput<'GET /api/rounds/{round}/responses'>['responses'][number];
