// County reports as documents.
import type { CountyReport, reportRoutes } from '../contract/routes/reports.ts';
import type { Dependencies } from './dependencies.ts';
import { findReport } from './find-report.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

export function documentImplementations(
  needs: Needs,
  renderPdf: (report: CountyReport) => Promise<Uint8Array>,
): Implementations<Pick<typeof reportRoutes, 'readReportPdf'>> {
  return {
    async readReportPdf({ params }) {
      const report = await findReport(needs, params);
      return { fileName: fileNameOf(report), bytes: await renderPdf(report) };
    },
  };
}

/** `Länsrapport Västmanlands län 2026-11-22.pdf`: sorts by county and by day in anybody's folder. */
function fileNameOf({ countyName, computedAt, synthetic }: CountyReport): string {
  return `Länsrapport ${countyName} ${computedAt.slice(0, 10)}${synthetic ? ' (påhittade svar)' : ''}.pdf`;
}
