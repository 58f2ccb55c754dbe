// An established edition as people read it: when, by whom and why.
import type * as z from 'zod';
import type { EstablishmentSchema } from '../contract/routes/reports.ts';
import type { StoredReportEdition } from '../storage/entities/report-editions.ts';

/** An edition without its report. */
export function describeEstablishment({
  edition,
  at,
  by,
  reason,
  inputsHash,
}: StoredReportEdition): z.input<typeof EstablishmentSchema> {
  return { edition, at, by, ...(reason !== undefined && { reason }), inputsHash };
}
