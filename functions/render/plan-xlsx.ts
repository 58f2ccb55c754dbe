// The plan as an Excel file to work in and read in again.
import type { PlanToPrint } from './plan/plan-to-print.ts';
import { planSheets } from './plan/sheets.ts';
import { writeXlsx } from './sheets/xlsx.ts';

export async function renderPlanXlsx(plan: PlanToPrint): Promise<Uint8Array> {
  return writeXlsx(planSheets(plan));
}
