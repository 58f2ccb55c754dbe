// Documents to save: the blank questionnaire and the receipt. (The county's report stands with its data, in reports.ts.)
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { SurveyRefSchema } from '../schemas.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';

const OneSurvey = z.object({ surveyRef: SurveyRefSchema });

/** The version never changes, but what it is set with may: kept for an hour. */
const cache = 'private, max-age=3600';

export const documentRoutes = {
  readFormPdf: defineRoute({
    method: 'GET',
    path: '/api/surveys/{surveyRef}/form.pdf',
    summary: 'The blank questionnaire with every branch, as PDF/UA-1.',
    group: 'documents',
    action: 'read-survey',
    params: OneSurvey,
    status: 200,
    response: 'application/pdf',
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'unknown-survey'],
    cache,
  }),
  readFormDocx: defineRoute({
    method: 'GET',
    path: '/api/surveys/{surveyRef}/form.docx',
    summary: 'The same as a Word document, to fill in together and copy from.',
    group: 'documents',
    action: 'read-survey',
    params: OneSurvey,
    status: 200,
    response: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'unknown-survey'],
    cache,
  }),
  readReceiptPdf: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}/receipt.pdf',
    summary:
      'The receipt with every answer and comment in full, as PDF/UA-1. To a reader with lent sections: those alone, without the checksum.',
    group: 'documents',
    action: 'read-submitted',
    params: OneResponse.extend({ receipt: z.string().max(64) }),
    status: 200,
    response: 'application/pdf',
    errors: [...oneResponseRefusals, 'unknown-receipt'],
  }),
} as const;
