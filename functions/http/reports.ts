// County reports as data: as they were last computed, or empty while nobody has answered.
import type { reportRoutes } from '../contract/routes/reports.ts';
import type { Dependencies } from './dependencies.ts';
import { findReport } from './find-report.ts';
import type { Implementations } from './implementation.ts';
import { findSectionTexts } from './report-texts.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

export function reportImplementations(needs: Needs): Implementations<typeof reportRoutes> {
  return {
    readReport: ({ params }) => findReport(needs, params),
    readReportTexts: ({ params, query }) => findSectionTexts(needs, params, query.section),
  };
}
