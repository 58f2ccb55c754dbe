// Submitted yearly reports as documents to save.
import type { yearlyDocumentRoutes } from '../contract/routes/follow-up.ts';
import type { YearToPrint } from '../render/yearly-report/document.ts';
import { findYearlyEdition } from './find-yearly-edition.ts';
import { describeEdition, type FollowUpNeeds, municipalitiesOf } from './follow-up-view.ts';
import type { HttpRequest, Implementations } from './implementation.ts';

export interface YearlyRenderers {
  yearPdf(year: YearToPrint): Promise<Uint8Array>;
  yearDocx(year: YearToPrint): Promise<Uint8Array>;
}

type Needs = Pick<FollowUpNeeds, 'table' | 'places' | 'periods' | 'questions'>;
type Request = Pick<HttpRequest<(typeof yearlyDocumentRoutes)['readYearPdf']>, 'params' | 'memberships'>;

export function yearlyDocumentImplementations(
  needs: Needs,
  render: YearlyRenderers,
): Implementations<typeof yearlyDocumentRoutes> {
  async function toPrint({ params, memberships }: Request): Promise<YearToPrint> {
    const { edition, county, report, remarks } = await findYearlyEdition(needs, params, memberships);
    return {
      ...describeEdition(edition),
      report,
      remarks,
      questions: needs.questions,
      county: county.name,
      period: edition.period,
      synthetic: edition.synthetic,
      municipalities: municipalitiesOf(needs, params.county),
    };
  }
  return {
    async readYearPdf(request) {
      const year = await toPrint(request);
      return { fileName: nameOf(year, 'pdf'), bytes: await render.yearPdf(year) };
    },
    async readYearDocx(request) {
      const year = await toPrint(request);
      return { fileName: nameOf(year, 'docx'), bytes: await render.yearDocx(year) };
    },
  };
}

/** `Återrapportering Västmanlands län 2027 utgåva 1.pdf`. */
function nameOf({ county, report, edition, synthetic }: YearToPrint, ending: string): string {
  const invented = synthetic ? ' (påhittade uppgifter)' : '';
  return `Återrapportering ${county} ${report.year} utgåva ${edition}${invented}.${ending}`;
}
