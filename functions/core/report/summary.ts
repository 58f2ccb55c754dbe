// The report in three sentences: what comes first, what the tie means, what missing answers could do.
import type { GroupBorder, RankRange } from '../priority/types.ts';
import type { Language } from './format.ts';
import { groupByPlace } from './groups.ts';
import { summaryTexts } from './summary-texts.ts';

/** What the sentences need of a county's report. */
export interface SummarisedReport {
  readonly organisations: { readonly inScope: number; readonly responded: number };
  readonly ordered: boolean;
  readonly priorities: readonly SummarisedArea[];
  readonly borders: readonly GroupBorder[];
  /** The regions that the round asks. */
  readonly regions?: readonly { readonly responded: boolean }[] | undefined;
}

interface SummarisedArea {
  readonly name: { readonly sv: string; readonly en?: string | undefined };
  readonly rank?: number | undefined;
  readonly group?: number | undefined;
  readonly answers: { readonly valid: number; readonly applicable: number };
  readonly rankRange?: { readonly missing: RankRange } | undefined;
  readonly reason?: string | undefined;
}

/** Three paragraphs of plain text; the county's area names are woven in. */
export function summarise(
  report: SummarisedReport,
  language: Language,
): readonly [first: string, tie: string, answers: string] {
  const texts = summaryTexts[language];
  const { inScope, responded } = report.organisations;
  if (inScope === 0) return texts.regionOnly(report.regions?.some((region) => region.responded) ?? false);
  if (responded === 0) return texts.noResponse(inScope);
  if (!report.ordered) return texts.smallBase(responded, inScope);

  const scored = report.priorities.filter(({ rank }) => rank !== undefined);
  const [first] = groupByPlace(scored, report.borders);
  const answers = texts.answered(responded, inScope);
  if (first === undefined) return [...texts.noScore, `${answers}.`];

  const names = first.areas.map((area) => inSentence(area.name[language] ?? area.name.sv, language));
  const answersAndMissing = `${answers}${describeMissing(report, first.areas, scored.length, language)}`;
  if (scored.length === 1) return [texts.onlyOneScored(names), texts.nothingToCompare, answersAndMissing];
  if (first.areas.length < scored.length) {
    return [texts.startWith(names), texts.holdsFirst(names.length), answersAndMissing];
  }
  return [
    texts.noneFirst,
    responded === 1 ? texts.oneAnswer : texts.allTie(scored.length),
    answersAndMissing,
  ];
}

/** How the third sentence ends: what the missing answers could do to the first group. */
function describeMissing(
  report: SummarisedReport,
  first: readonly SummarisedArea[],
  places: number,
  language: Language,
): string {
  const texts = summaryTexts[language];
  const isMissing = report.priorities.some(({ answers }) => answers.valid < answers.applicable);
  if (!isMissing) return texts.nothingMissing;
  if (first.length === places) return places === 1 ? '.' : texts.missingMoves;
  const border = report.borders.find(({ above }) => above === 1);
  if (report.priorities.some(({ reason }) => reason === 'no-valid-answer')) return texts.missingCrosses;
  if (border?.dashed !== true) return texts.missingHolds;

  const worstPlace = (area: SummarisedArea): number => area.rankRange?.missing[1] ?? 0;
  const worst = Math.max(...first.map(worstPlace));
  if (worst <= first.length) return texts.missingCrosses;
  const names = first
    .filter((area) => worstPlace(area) === worst)
    .map(({ name }) => inSentence(name[language] ?? name.sv, language));
  return texts.missingLowers(names, worst);
}

/** An area's name inside a sentence: small first letter. */
export function inSentence(name: string, language: Language): string {
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
