// THE list of routes.
import type { Route } from './route.ts';
import { answerRoutes } from './routes/answers.ts';
import { auditRoutes } from './routes/audit.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { comparisonDocumentRoutes } from './routes/comparison-documents.ts';
import { comparisonIndicatorRoutes } from './routes/comparison-indicators.ts';
import { comparisonTrendRoutes } from './routes/comparison-trend.ts';
import { consentRoutes } from './routes/consents.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/documents.ts';
import { establishingRoutes } from './routes/establishing.ts';
import { followUpRoutes, yearlyDocumentRoutes } from './routes/follow-up.ts';
import { fundsRoutes } from './routes/funds.ts';
import { furtherAlongRoutes } from './routes/further-along.ts';
import { knownRoutes } from './routes/known.ts';
import { municipalYearRoutes } from './routes/municipal-year.ts';
import { namingRoutes } from './routes/naming.ts';
import { networkRoutes } from './routes/networks.ts';
import { openRoutes } from './routes/open.ts';
import { openDataRoutes } from './routes/open-data.ts';
import { opinionRoutes } from './routes/opinions.ts';
import { outcomeRoutes } from './routes/outcomes.ts';
import { peopleRoutes } from './routes/people.ts';
import { planDocumentRoutes } from './routes/plan-documents.ts';
import { planDraftRoutes } from './routes/plan-drafts.ts';
import { planImportRoutes } from './routes/plan-import.ts';
import { planRoutes } from './routes/plans.ts';
import { programmeRoutes } from './routes/programme.ts';
import { registerRoutes } from './routes/registers.ts';
import { releaseRoutes } from './routes/releases.ts';
import { reminderRoutes } from './routes/reminders.ts';
import { reportBundleRoutes } from './routes/report-bundles.ts';
import { reportDocumentRoutes } from './routes/report-documents.ts';
import { reportRoutes } from './routes/reports.ts';
import { responseRoutes } from './routes/responses.ts';
import { resultRoutes } from './routes/results.ts';
import { roundStandingRoutes } from './routes/round-standing.ts';
import { roundRoutes } from './routes/rounds.ts';
import { staffRoutes } from './routes/staff.ts';
import { stepRoutes } from './routes/steps.ts';
import { surveyRoutes } from './routes/surveys.ts';

export const routes = {
  ...openRoutes,
  ...openDataRoutes,
  ...peopleRoutes,
  ...reminderRoutes,
  ...staffRoutes,
  ...surveyRoutes,
  ...releaseRoutes,
  ...programmeRoutes,
  ...roundRoutes,
  ...responseRoutes,
  ...roundStandingRoutes,
  ...answerRoutes,
  ...opinionRoutes,
  ...stepRoutes,
  ...registerRoutes,
  ...reportRoutes,
  ...establishingRoutes,
  ...decisionRoutes,
  ...reportBundleRoutes,
  ...planRoutes,
  ...planDraftRoutes,
  ...planImportRoutes,
  ...planDocumentRoutes,
  ...followUpRoutes,
  ...fundsRoutes,
  ...networkRoutes,
  ...knownRoutes,
  ...municipalYearRoutes,
  ...reportDocumentRoutes,
  ...documentRoutes,
  ...yearlyDocumentRoutes,
  ...resultRoutes,
  ...furtherAlongRoutes,
  ...outcomeRoutes,
  ...auditRoutes,
  ...comparisonRoutes,
  ...consentRoutes,
  ...namingRoutes,
  ...comparisonIndicatorRoutes,
  ...comparisonTrendRoutes,
  ...comparisonDocumentRoutes,
} as const;

export type Routes = typeof routes;
export type RouteId = keyof Routes;

/** Every route with its id, in the order of the list. */
export const routeList: readonly Route[] = Object.entries(routes).map(([id, route]) => ({ id, ...route }));
