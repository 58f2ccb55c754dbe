// County reports as data: as they were last computed, or empty while nobody has answered.
import type { reportRoutes } from '../contract/routes/reports.ts';
import type { Dependencies } from './dependencies.ts';
import { findReport } from './find-report.ts';
import type { Implementations } from './implementation.ts';
import { findKnownRows } from './known-rows.ts';
import { findSectionTexts } from './report-texts.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

export function reportImplementations(needs: Needs): Implementations<typeof reportRoutes> {
  return {
    readReport: ({ params, query }) => findReport(needs, params, query.edition),
    readKnownRows: async ({ params, query }) => ({ rows: await findKnownRows(needs, params, query.area) }),
    readReportTexts: ({ params, query }) => findSectionTexts(needs, params, query.section, query.edition),
  };
}
