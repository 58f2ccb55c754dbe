// What a round asks municipalities about.
import type { SurveyId } from '../ids.ts';
import { maturitySurvey } from '../maturity/scores.ts';
import { type Round, surveyRefIn } from '../round.ts';
import { inventories } from '../scores.ts';
import { type IndicatingQuestionnaire, indicatorsOf } from './indicators.ts';
import type { ComparisonSources } from './next-comparison.ts';

/** The compiled questionnaires by ref, as far as they are read here. */
export type AskingQuestionnaires = ReadonlyMap<
  string,
  Pick<IndicatingQuestionnaire, 'questions'> & {
    readonly sections: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  }
>;

export function askedIn(
  questionnaires: AskingQuestionnaires,
  round: Pick<Round, 'surveys' | 'scope'>,
): ComparisonSources['asked'] {
  const isAsked = round.scope.kinds.includes('municipality');
  const formOf = (survey: SurveyId) => {
    const ref = isAsked ? surveyRefIn(round, survey) : undefined;
    const { sections, questions } = (ref && questionnaires.get(ref)) || { sections: [], questions: [] };
    return { ref, sections, questions };
  };
  const [inventory, maturity] = [formOf(inventories.municipality), formOf(maturitySurvey)];
  const named = ({ sections }: typeof inventory, kind: string) =>
    sections.filter((section) => section.kind === kind).map(({ id, name }) => ({ id, name }));
  return {
    ...(inventory.ref && { inventory: inventory.ref }),
    ...(maturity.ref && { maturity: maturity.ref }),
    areas: named(inventory, 'area'),
    dimensions: named(maturity, 'dimension'),
    indicators: [...indicatorsOf('inventory', inventory), ...indicatorsOf('maturity', maturity)],
  };
}
