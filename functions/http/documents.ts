// Documents to save: county reports, blank questionnaires and receipts.
import type { SurveyVersion } from '../../surveys/types.ts';
import { visibleQuestions } from '../answers/check.ts';
import type { documentRoutes } from '../contract/routes/documents.ts';
import type { reportDocumentRoutes } from '../contract/routes/report-documents.ts';
import type { CountyReport } from '../contract/routes/reports.ts';
import { AppError } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';
import { type ReportTable, reportTables } from '../core/report/report-tables.ts';
import { isAnswered } from '../core/response.ts';
import type { ReportAppendix } from '../render/county-report/beside/describe-beside.ts';
import type { SubmittedResponse } from '../render/receipt/submitted-response.ts';
import type { Dependencies } from './dependencies.ts';
import { findReceipt } from './find-receipt.ts';
import { findReport } from './find-report.ts';
import type { Implementations } from './implementation.ts';
import { findAppendix } from './report-appendix.ts';
import { findRespondable } from './respondable.ts';
import { describeAnswers } from './response-view.ts';

interface Needs extends Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'> {
  readonly findSurvey: (ref: SurveyRef) => SurveyVersion | undefined;
}

/** How each document is set. */
export interface Renderers {
  countyReportPdf(report: CountyReport, appendix: ReportAppendix): Promise<Uint8Array>;
  countyReportDocx(report: CountyReport, appendix: ReportAppendix): Promise<Uint8Array>;
  countyReportXlsx(report: CountyReport, appendix: ReportAppendix): Promise<Uint8Array>;
  countyReportCsv(
    report: CountyReport,
    table: ReportTable,
    separator: 'semicolon' | 'comma',
    appendix: ReportAppendix,
  ): Uint8Array | undefined;
  formPdf(version: SurveyVersion): Promise<Uint8Array>;
  formDocx(version: SurveyVersion): Promise<Uint8Array>;
  receiptPdf(submitted: SubmittedResponse): Promise<Uint8Array>;
}

export function documentImplementations(
  needs: Needs,
  render: Renderers,
): Implementations<typeof reportDocumentRoutes & typeof documentRoutes> {
  const surveyNamed = (ref: SurveyRef): SurveyVersion => {
    const version = needs.findSurvey(ref);
    if (version === undefined) throw new AppError('unknown-survey');
    return version;
  };
  return {
    async readReportPdf({ params, query, memberships }) {
      const report = await findReport(needs, params, query.edition);
      const appendix = await findAppendix(needs, params, memberships, query.edition);
      const bytes = await render.countyReportPdf(report, appendix);
      return { fileName: reportName(report, 'pdf'), bytes };
    },

    async readReportDocx({ params, query, memberships }) {
      const report = await findReport(needs, params, query.edition);
      const appendix = await findAppendix(needs, params, memberships, query.edition);
      const bytes = await render.countyReportDocx(report, appendix);
      return { fileName: reportName(report, 'docx'), bytes };
    },

    async readReportXlsx({ params, query, memberships }) {
      const report = await findReport(needs, params, query.edition);
      const appendix = await findAppendix(needs, params, memberships, query.edition);
      const bytes = await render.countyReportXlsx(report, appendix);
      return { fileName: reportName(report, 'xlsx'), bytes };
    },

    async readReportCsv({ params, query: { edition, table, separator }, memberships }) {
      const report = await findReport(needs, params, edition);
      const appendix = await findAppendix(needs, params, memberships, edition);
      const bytes = render.countyReportCsv(report, table, separator, appendix);
      if (bytes === undefined) throw new AppError('unknown-table');
      return { fileName: reportName(report, `${tableName(table)}csv`), bytes };
    },

    async readFormPdf({ params }) {
      const version = surveyNamed(params.surveyRef);
      return { fileName: `${formName(version)}.pdf`, bytes: await render.formPdf(version) };
    },

    async readFormDocx({ params }) {
      const version = surveyNamed(params.surveyRef);
      return { fileName: `${formName(version)}.docx`, bytes: await render.formDocx(version) };
    },

    async readReceiptPdf({ params, membership: { sections } }) {
      const { round, org: organisation, survey } = params;
      const respondable = await findRespondable(needs, { round, organisation, survey });
      const { receipt, answers } = await findReceipt(needs, respondable.response, params.receipt);
      const values = new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
      const submitted: SubmittedResponse = {
        receipt,
        version: surveyNamed(receipt.surveyRef),
        organisation: respondable.organisation.name,
        round: respondable.round.name.sv,
        synthetic: respondable.round.synthetic,
        answers: describeAnswers(answers, respondable.questionnaire, sections),
        asked: visibleQuestions(respondable.questionnaire, values),
        sections,
      };
      return { fileName: receiptName(submitted), bytes: await render.receiptPdf(submitted) };
    },
  };
}

/** `svar.`, `önskade områden.`; none for the order, which is what the report is about. */
function tableName(table: ReportTable): string {
  if (table === 'priorities') return '';
  return table === 'answers' ? 'svar.' : `${reportTables[table].sv.toLowerCase()}.`;
}

/** `Länsrapport Västmanlands län 2026-11-22.pdf`: sorts by county and by day in anybody's folder. */
function reportName({ countyName, computedAt, synthetic }: CountyReport, ending: string): string {
  return `Länsrapport ${countyName} ${computedAt.slice(0, 10)}${invented(synthetic)}.${ending}`;
}

/** `Behovsinventering 2026-1 blankt formulär`. */
function formName({ name, version }: SurveyVersion): string {
  return `${name.sv} ${version} blankt formulär`;
}

/** `Kvitto LB-2026-7QK2-M4XT Västerås Behovsinventering.pdf`. */
function receiptName({ receipt, organisation, version, sections, synthetic }: SubmittedResponse): string {
  const part = sections === undefined ? '' : ' (del)';
  return `Kvitto ${receipt.receipt} ${organisation} ${version.name.sv}${part}${invented(synthetic)}.pdf`;
}

function invented(synthetic: boolean): string {
  return synthetic ? ' (påhittade svar)' : '';
}
