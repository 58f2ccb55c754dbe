// What if the answers that are missing had been given? Each is assumed low, high, or near the county's mean, or left.
import type { OrganisationId } from '../ids.ts';
import { highestAnswer, meanOf, tallyArea } from '../priority/tally.ts';
import type {
  AreaAnswers,
  CoreAnswer,
  CoreQuestion,
  OrganisationAnswers,
  PriorityInput,
} from '../priority/types.ts';
import { coreQuestions } from '../priority/types.ts';

/** `low` and `high` give the area the lowest and the highest score, `mean` the step nearest to the county's mean. */
export const assumptions = ['low', 'high', 'mean'] as const;
export type Assumption = (typeof assumptions)[number];

export interface MissingAnswer {
  readonly area: string;
  readonly question: CoreQuestion;
}

export interface MissingAnswers {
  readonly organisation: OrganisationId;
  readonly hasResponded: boolean;
  /** In the order of areas and questions. */
  readonly missing: readonly MissingAnswer[];
}

/** By organisation for all that it lacks, and by `answerKey` for one answer, which goes before. */
export interface Assumed {
  readonly organisations: Readonly<Partial<Record<string, Assumption>>>;
  readonly answers: Readonly<Partial<Record<string, Assumption | 'leave'>>>;
}

export const nothingAssumed: Assumed = { organisations: {}, answers: {} };

export function answerKey(organisation: string, { area, question }: MissingAnswer): string {
  return `${organisation}/${area}/${question}`;
}

type Answers = Pick<PriorityInput, 'areas' | 'inScope' | 'submitted'>;

/** Those who lack any answer, in the order of the scope. */
export function listMissing({ areas, inScope, submitted }: Answers): MissingAnswers[] {
  return inScope.flatMap((organisation): MissingAnswers[] => {
    const given = submitted.get(organisation);
    const missing = areas.flatMap((area) =>
      coreQuestions
        .filter((question) => (given?.[area]?.[question] ?? 'missing') === 'missing')
        .map((question) => ({ area, question })),
    );
    return missing.length === 0 ? [] : [{ organisation, hasResponded: given !== undefined, missing }];
  });
}

/** The answers with the assumed ones filled in; where the county has no valid answer there is no mean, and it is left. */
export function fillAssumed(answers: Answers, assumed: Assumed): Answers {
  const { areas, inScope, submitted } = answers;
  const valueFor = valuesByAssumption(answers);
  const filled = new Map<OrganisationId, OrganisationAnswers>(submitted);
  for (const { organisation, missing } of listMissing(answers)) {
    const given: Record<string, AreaAnswers> = { ...submitted.get(organisation) };
    let hasAssumed = false;
    for (const one of missing) {
      const assumption =
        assumed.answers[answerKey(organisation, one)] ?? assumed.organisations[organisation] ?? 'leave';
      const value = assumption === 'leave' ? 'missing' : valueFor(one, assumption);
      if (value === 'missing') continue;
      hasAssumed = true;
      given[one.area] = { ...(given[one.area] ?? nothing), [one.question]: value };
    }
    if (hasAssumed) filled.set(organisation, given);
  }
  return { areas, inScope, submitted: filled };
}

const nothing: AreaAnswers = {
  nulage: 'missing',
  behov: 'missing',
  konsekvens: 'missing',
  lansnytta: 'missing',
};

function valuesByAssumption({
  areas,
  inScope,
  submitted,
}: Answers): (missing: MissingAnswer, assumption: Assumption) => CoreAnswer {
  const responses = inScope.map((organisation) => submitted.get(organisation));
  const tallies = new Map(areas.map((area) => [area, tallyArea(area, responses)]));
  return ({ area, question }, assumption) => {
    if (assumption !== 'mean') return extreme(question, assumption);
    const tally = tallies.get(area)?.[question];
    const mean = tally && meanOf(tally);
    return mean === undefined ? 'missing' : (Math.round(mean) as CoreAnswer);
  };
}

/** A low `nulage` raises the score. */
function extreme(question: CoreQuestion, assumption: 'low' | 'high'): CoreAnswer {
  const raises = assumption === 'high' ? question !== 'nulage' : question === 'nulage';
  return raises ? highestAnswer : 0;
}
