// The plan as documents to save: to read on paper, to quote from, to work in and read in again.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OnePlan } from './plan-shapes.ts';
import { planRefusals } from './plans.ts';

const one = {
  method: 'GET',
  group: 'documents',
  action: 'read-plan',
  params: OnePlan,
  query: z.object({
    /** An established edition; absent: the working version. */
    edition: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .optional(),
  }),
  status: 200,
  errors: [...planRefusals, 'unknown-plan', 'unknown-edition'],
} as const;

export const planDocumentRoutes = {
  readPlanPdf: defineRoute({
    ...one,
    path: '/api/plans/{county}/{period}/plan.pdf',
    summary: 'The plan, or an established edition of it, as PDF/UA-1.',
    response: 'application/pdf',
  }),
  readPlanDocx: defineRoute({
    ...one,
    path: '/api/plans/{county}/{period}/plan.docx',
    summary: 'The same plan as a Word document.',
    response: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  readPlanXlsx: defineRoute({
    ...one,
    path: '/api/plans/{county}/{period}/plan.xlsx',
    summary:
      "The plan's rows as an Excel file, each under its id and version: the working version may be changed in it and read in again.",
    response: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
} as const;
