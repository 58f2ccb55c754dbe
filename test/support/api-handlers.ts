// Every group of routes with its real implementations, on a test's own table.
import { randomBytes, randomUUID } from 'node:crypto';
import { describeApi } from '../../functions/contract/openapi.ts';
import { answerRoutes } from '../../functions/contract/routes/answers.ts';
import { auditRoutes } from '../../functions/contract/routes/audit.ts';
import { comparisonRoutes } from '../../functions/contract/routes/comparison.ts';
import { comparisonDocumentRoutes } from '../../functions/contract/routes/comparison-documents.ts';
import { comparisonIndicatorRoutes } from '../../functions/contract/routes/comparison-indicators.ts';
import { comparisonTrendRoutes } from '../../functions/contract/routes/comparison-trend.ts';
import { consentRoutes } from '../../functions/contract/routes/consents.ts';
import { decisionRoutes } from '../../functions/contract/routes/decisions.ts';
import { documentRoutes } from '../../functions/contract/routes/documents.ts';
import { establishingRoutes } from '../../functions/contract/routes/establishing.ts';
import { followUpRoutes, yearlyDocumentRoutes } from '../../functions/contract/routes/follow-up.ts';
import { fundsRoutes } from '../../functions/contract/routes/funds.ts';
import { furtherAlongRoutes } from '../../functions/contract/routes/further-along.ts';
import { knownRoutes } from '../../functions/contract/routes/known.ts';
import { municipalYearRoutes } from '../../functions/contract/routes/municipal-year.ts';
import { namingRoutes } from '../../functions/contract/routes/naming.ts';
import { networkRoutes } from '../../functions/contract/routes/networks.ts';
import { openRoutes } from '../../functions/contract/routes/open.ts';
import { openDataRoutes } from '../../functions/contract/routes/open-data.ts';
import { opinionRoutes } from '../../functions/contract/routes/opinions.ts';
import { outcomeRoutes } from '../../functions/contract/routes/outcomes.ts';
import { peopleRoutes } from '../../functions/contract/routes/people.ts';
import { planDocumentRoutes } from '../../functions/contract/routes/plan-documents.ts';
import { planDraftRoutes } from '../../functions/contract/routes/plan-drafts.ts';
import { planImportRoutes } from '../../functions/contract/routes/plan-import.ts';
import { planRoutes } from '../../functions/contract/routes/plans.ts';
import { programmeRoutes } from '../../functions/contract/routes/programme.ts';
import { registerRoutes } from '../../functions/contract/routes/registers.ts';
import { releaseRoutes } from '../../functions/contract/routes/releases.ts';
import { reminderRoutes } from '../../functions/contract/routes/reminders.ts';
import { reportBundleRoutes } from '../../functions/contract/routes/report-bundles.ts';
import { reportDocumentRoutes } from '../../functions/contract/routes/report-documents.ts';
import { reportRoutes } from '../../functions/contract/routes/reports.ts';
import { responseRoutes } from '../../functions/contract/routes/responses.ts';
import { resultRoutes } from '../../functions/contract/routes/results.ts';
import { roundStandingRoutes } from '../../functions/contract/routes/round-standing.ts';
import { roundRoutes } from '../../functions/contract/routes/rounds.ts';
import { staffRoutes } from '../../functions/contract/routes/staff.ts';
import { stepRoutes } from '../../functions/contract/routes/steps.ts';
import { surveyRoutes } from '../../functions/contract/routes/surveys.ts';
import { routeList } from '../../functions/contract/routes.ts';
import { built } from '../../functions/entry/built-versions.ts';
import { factQuestions } from '../../functions/entry/fact-questions.ts';
import { planLibrary } from '../../functions/entry/plan-library.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import { answerImplementations } from '../../functions/http/answers.ts';
import { auditImplementations } from '../../functions/http/audit.ts';
import { comparisonImplementations } from '../../functions/http/comparison.ts';
import { comparisonDocumentImplementations } from '../../functions/http/comparison-documents.ts';
import { comparisonIndicatorImplementations } from '../../functions/http/comparison-indicators.ts';
import { comparisonTrendImplementations } from '../../functions/http/comparison-trend.ts';
import { consentImplementations } from '../../functions/http/consents.ts';
import { decisionImplementations } from '../../functions/http/decisions.ts';
import type { Dependencies } from '../../functions/http/dependencies.ts';
import { documentImplementations } from '../../functions/http/documents.ts';
import { establishingImplementations } from '../../functions/http/establishing.ts';
import { followUpImplementations } from '../../functions/http/follow-up.ts';
import { fundsImplementations } from '../../functions/http/funds.ts';
import { furtherAlongImplementations } from '../../functions/http/further-along.ts';
import { createHandler, type HttpHandler } from '../../functions/http/handler.ts';
import { invitationImplementations } from '../../functions/http/invitations.ts';
import { knownImplementations } from '../../functions/http/known.ts';
import { lendingImplementations } from '../../functions/http/lending.ts';
import { municipalYearImplementations } from '../../functions/http/municipal-year.ts';
import { namingImplementations } from '../../functions/http/naming.ts';
import { networkImplementations } from '../../functions/http/networks.ts';
import { openImplementations } from '../../functions/http/open.ts';
import { openDataImplementations } from '../../functions/http/open-data.ts';
import { opinionImplementations } from '../../functions/http/opinions.ts';
import { outcomeImplementations } from '../../functions/http/outcomes.ts';
import { peopleImplementations } from '../../functions/http/people.ts';
import { planDocumentImplementations } from '../../functions/http/plan-documents.ts';
import { planDraftImplementations } from '../../functions/http/plan-drafts.ts';
import { planImportImplementations } from '../../functions/http/plan-import.ts';
import { planImplementations } from '../../functions/http/plans.ts';
import { programmeImplementations } from '../../functions/http/programme.ts';
import { registerImplementations } from '../../functions/http/registers.ts';
import { type ReleaseNeeds, releaseImplementations } from '../../functions/http/releases.ts';
import { reminderImplementations } from '../../functions/http/reminders.ts';
import { reportBundleImplementations } from '../../functions/http/report-bundle.ts';
import { reportImplementations } from '../../functions/http/reports.ts';
import { responseImplementations } from '../../functions/http/responses.ts';
import { resultImplementations } from '../../functions/http/results.ts';
import { roundStandingImplementations } from '../../functions/http/round-standing.ts';
import { roundImplementations } from '../../functions/http/rounds.ts';
import { staffImplementations } from '../../functions/http/staff.ts';
import { stepImplementations } from '../../functions/http/steps.ts';
import { surveyImplementations } from '../../functions/http/surveys.ts';
import { verifiedAddressFrom } from '../../functions/http/verified-address.ts';
import { yearlyDocumentImplementations } from '../../functions/http/yearly-documents.ts';
import { renderAuditCsv } from '../../functions/render/audit-csv.ts';
import { renderComparisonCsv } from '../../functions/render/comparison-csv.ts';
import { renderComparisonXlsx } from '../../functions/render/comparison-xlsx.ts';
import { renderCountiesCsv, renderFiguresCsv } from '../../functions/render/open-data-csv.ts';
import { renderPlanXlsx } from '../../functions/render/plan-xlsx.ts';
import type { Table } from '../../functions/storage/client.ts';
import { catalogue, surveyVersion } from '../../surveys/catalogue.ts';
import { frozenHashes, releasedByDeployment } from '../../surveys/frozen.ts';
import { outcomeTable } from '../../surveys/outcome-table/0-1.ts';
import { places } from '../../surveys/places.ts';
import { lawReferences } from '../../surveys/programme/law-references.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { violenceForms } from '../../surveys/programme/violence-forms.ts';
import { yearlyQuestions } from '../../surveys/yearly-report/2026-1.ts';
import { openDataSettings } from './open-data-settings.ts';

/** What another deployment would hold, where it differs from ours. */
export type Deployed = Partial<ReleaseNeeds & Pick<Dependencies, 'questionnaires'>>;

/** What the handlers of a test lean on beside the table. */
export interface HandlerNeeds {
  readonly table: Table;
  readonly now: () => string;
  readonly log: { error(...entry: unknown[]): void };
  /** Verified addresses by subject, as the issuer would tell them. */
  readonly issuer: ReadonlyMap<string, string>;
  /** Other survey versions than are deployed. */
  readonly more: Deployed;
}

export type Handlers = Record<(typeof routeList)[number]['group'], HttpHandler>;

/** Every group's real handler; documents stand for themselves, since rendering has tests of its own. */
export function handlersFor({ table, now, log, issuer, more }: HandlerNeeds): Handlers {
  const needs = { table, places, questionnaires, now, newId: () => randomUUID(), randomBytes, log };
  const releaseNeeds = { ...needs, catalogue, frozenHashes, releasedByDeployment, built, ...more };
  const planNeeds = { ...needs, library: planLibrary, periods };
  const readVerifiedAddress = verifiedAddressFrom('https://issuer.example/userinfo', answerFrom(issuer));
  return {
    open: createHandler(
      openRoutes,
      openImplementations(needs, () => describeApi(routeList)),
      needs,
    ),
    'open-data': createHandler(
      openDataRoutes,
      openDataImplementations(needs, openDataSettings, {
        figuresCsv: renderFiguresCsv,
        countiesCsv: renderCountiesCsv,
      }),
      needs,
    ),
    people: createHandler(
      peopleRoutes,
      {
        ...peopleImplementations(needs),
        ...lendingImplementations(needs),
        ...invitationImplementations({ ...needs, readVerifiedAddress }),
      },
      needs,
    ),
    staff: createHandler(staffRoutes, staffImplementations(needs), needs),
    surveys: createHandler(
      { ...surveyRoutes, ...programmeRoutes },
      {
        ...surveyImplementations(surveyVersion),
        ...programmeImplementations({ periods, violenceForms, lawReferences }),
      },
      needs,
    ),
    releases: createHandler(releaseRoutes, releaseImplementations(releaseNeeds), needs),
    audit: createHandler(auditRoutes, auditImplementations(needs, { auditCsv: renderAuditCsv }), needs),
    rounds: createHandler(roundRoutes, roundImplementations({ ...releaseNeeds, periods }), needs),
    responses: createHandler(
      { ...responseRoutes, ...roundStandingRoutes },
      { ...responseImplementations(needs), ...roundStandingImplementations(needs) },
      needs,
    ),
    answers: createHandler(answerRoutes, answerImplementations(needs), needs),
    opinions: createHandler(opinionRoutes, opinionImplementations(needs), needs),
    steps: createHandler(stepRoutes, stepImplementations(needs), needs),
    registers: createHandler(registerRoutes, registerImplementations(needs), needs),
    reminders: createHandler(reminderRoutes, reminderImplementations(needs), needs),
    reports: createHandler(
      { ...reportRoutes, ...reportBundleRoutes },
      { ...reportImplementations(needs), ...reportBundleImplementations(needs) },
      needs,
    ),
    decisions: createHandler(
      { ...establishingRoutes, ...decisionRoutes },
      { ...establishingImplementations(needs), ...decisionImplementations(needs) },
      needs,
    ),
    'plan-drafts': createHandler(planDraftRoutes, planDraftImplementations(planNeeds), needs),
    plans: createHandler(planRoutes, planImplementations(planNeeds), needs),
    'follow-up': createHandler(
      { ...followUpRoutes, ...municipalYearRoutes },
      {
        ...followUpImplementations({ ...needs, periods, questions: yearlyQuestions }),
        ...municipalYearImplementations({ ...needs, periods }),
      },
      needs,
    ),
    known: createHandler(knownRoutes, knownImplementations({ ...needs, factQuestions }), needs),
    funds: createHandler(fundsRoutes, fundsImplementations({ ...needs, periods }), needs),
    networks: createHandler(networkRoutes, networkImplementations(needs), needs),
    outcomes: createHandler(
      outcomeRoutes,
      outcomeImplementations({ ...needs, definition: outcomeTable }),
      needs,
    ),
    results: createHandler(
      { ...resultRoutes, ...furtherAlongRoutes },
      { ...resultImplementations(needs), ...furtherAlongImplementations(needs) },
      needs,
    ),
    comparison: createHandler(
      { ...comparisonRoutes, ...comparisonIndicatorRoutes, ...comparisonTrendRoutes },
      {
        ...comparisonImplementations(needs),
        ...comparisonIndicatorImplementations(needs),
        ...comparisonTrendImplementations(needs),
      },
      needs,
    ),
    consents: createHandler(
      { ...consentRoutes, ...namingRoutes },
      { ...consentImplementations(needs), ...namingImplementations(needs) },
      needs,
    ),
    documents: createHandler(
      {
        ...reportDocumentRoutes,
        ...documentRoutes,
        ...planDocumentRoutes,
        ...planImportRoutes,
        ...yearlyDocumentRoutes,
        ...comparisonDocumentRoutes,
      },
      // Rendering has tests of its own; here the document stands for itself.
      {
        ...documentImplementations(
          { ...needs, findSurvey: surveyVersion },
          {
            countyReportPdf: async (report, { texts }) =>
              Buffer.from(reportWith(texts, `PDF of ${report.countyName}`)),
            countyReportDocx: async (report, { texts }) =>
              Buffer.from(reportWith(texts, `DOCX of ${report.countyName}`)),
            countyReportXlsx: async (report, { texts }) =>
              Buffer.from(reportWith(texts, `XLSX of ${report.countyName}`)),
            countyReportCsv: (report, table, separator) =>
              Buffer.from(`CSV of ${report.countyName}, ${table}, ${separator}`),
            formPdf: async (version) => Buffer.from(`PDF of ${version.name.sv}`),
            formDocx: async (version) => Buffer.from(`DOCX of ${version.name.sv}`),
            receiptPdf: async ({ asked, ...submitted }) =>
              Buffer.from(
                JSON.stringify({ ...submitted, version: submitted.version.hash, asked: asked.size }),
              ),
          },
        ),
        ...planDocumentImplementations(planNeeds, {
          planPdf: async (plan) => Buffer.from(JSON.stringify(plan)),
          planDocx: async (plan) => Buffer.from(JSON.stringify(plan)),
          planXlsx: renderPlanXlsx,
        }),
        ...comparisonDocumentImplementations(
          { ...needs, findSurvey: surveyVersion },
          {
            comparisonXlsx: renderComparisonXlsx,
            comparisonCsv: renderComparisonCsv,
          },
        ),
        ...planImportImplementations(planNeeds),
        ...yearlyDocumentImplementations(
          { ...needs, periods, questions: yearlyQuestions },
          {
            yearPdf: async (year) => Buffer.from(`PDF ${JSON.stringify(year.report)}`),
            yearDocx: async (year) => Buffer.from(`DOCX of ${year.county} ${year.number}`),
          },
        ),
      },
      needs,
    ),
  };
}

/** What a document of the report would hold of what organisations have written. */
function reportWith(texts: readonly { readonly text: string }[] | undefined, name: string): string {
  return [name, ...(texts ?? []).map(({ text }) => text)].join(': ');
}

/** The issuer's userinfo endpoint: the token of `anna` is `token-of-anna`. */
function answerFrom(issuer: ReadonlyMap<string, string>): typeof globalThis.fetch {
  return async (_url, init) => {
    const token = new Headers(init?.headers).get('authorization') ?? '';
    const sub = token.replace('Bearer token-of-', '');
    const email = issuer.get(sub);
    return Response.json({ sub, email: email ?? 'nobody@example.com', email_verified: email !== undefined });
  };
}
