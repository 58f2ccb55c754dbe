// Which of the report's tables there are to save.
import { type ReportTable, reportTableIds } from '../../../functions/core/report/report-tables.ts';
import type { Report } from './report.ts';

/** In the order of the page. Free text only for those who read what organisations have submitted. */
export function offeredTables(report: Report, readsTexts: boolean): readonly ReportTable[] {
  const { said, sinceLast, maturity, regions, organisations, priorities } = report;
  const hasReplies = organisations.responded > 0 && priorities.length > 0;
  const hasMaturity = maturity !== undefined && maturity.organisations.responded > 0;
  const hasSaid = hasReplies && said !== undefined;
  const has: Readonly<Record<ReportTable, boolean>> = {
    priorities: true,
    answers: true,
    regions: regions.length > 0,
    spread: hasReplies,
    'since-last': hasReplies && sinceLast !== undefined,
    maturity: hasMaturity,
    'maturity-by-municipality': hasMaturity,
    wishes: hasSaid,
    support: hasSaid,
    'target-groups': hasSaid,
    facts: hasSaid,
    'fact-numbers': hasSaid,
    known: hasReplies,
    texts: hasReplies && readsTexts,
    'other-orders': hasReplies,
    about: true,
  };
  return reportTableIds.filter((table) => has[table]);
}
