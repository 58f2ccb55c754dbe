// The plan as PDF/UA-1.
import { describePlanDocument } from './plan/document.ts';
import type { PlanToPrint } from './plan/plan-to-print.ts';
import { planTemplate } from './typst/plan.ts';
import { compileToPdf } from './typst-compiler.ts';

/** The same plan on the same day gives the same bytes. */
export async function renderPlanPdf(plan: PlanToPrint): Promise<Uint8Array> {
  return compileToPdf(planTemplate, describePlanDocument(plan));
}
