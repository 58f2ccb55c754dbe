// What has changed since the round before: state and need in each area, where the questions may be compared.
import { type Change, isComparable } from '../change-between.ts';
import type { OrganisationId, RoundId } from '../ids.ts';
import { meanOf, tallyAnswers, validIn } from '../priority/tally.ts';
import type { CoreAnswer, OrganisationAnswers } from '../priority/types.ts';
import type { Round } from '../round.ts';

export const comparedQuestions = ['nulage', 'behov'] as const;
export type ComparedQuestion = (typeof comparedQuestions)[number];

type Answers = ReadonlyMap<OrganisationId, OrganisationAnswers>;

/** The latest earlier round in which anybody in the county submitted the same questionnaire. */
export interface EarlierRound {
  readonly round: RoundId;
  readonly name: Round['name'];
  readonly answers: Answers;
  /** From the earlier round's version of a question (`boende.behov`) to this round's. */
  readonly change: (question: string) => Change;
}

/** `n` valid answers and their mean 0–4; no mean without any. */
export interface MeanOfValid {
  readonly n: number;
  readonly mean?: number;
}

export interface BeforeAndNow {
  readonly before: MeanOfValid;
  readonly now: MeanOfValid;
}

export interface QuestionBeforeAndNow {
  readonly change: Change;
  /** Absent where the line is broken: the question is new or has become stricter. */
  readonly compared?: {
    /** Each round's own answers. */
    readonly all: BeforeAndNow;
    /** Only the municipalities with a valid answer both times. */
    readonly both: BeforeAndNow;
  };
}

export interface SinceLastRound {
  readonly round: RoundId;
  readonly roundName: Round['name'];
  /** Municipalities in this round's scope that submitted then, and those that did both times. */
  readonly organisations: { readonly before: number; readonly both: number };
  readonly areas: readonly (Readonly<Record<ComparedQuestion, QuestionBeforeAndNow>> & {
    readonly area: string;
  })[];
}

/** `inScope` limits both rounds to the same municipalities. `areas` in the order they are shown in. */
export function compareWithEarlier(
  areas: readonly string[],
  inScope: readonly OrganisationId[],
  now: Answers,
  earlier: EarlierRound,
): SinceLastRound {
  const before = earlier.answers;
  const submittedBefore = inScope.filter((id) => before.has(id));
  const compare = (area: string, question: ComparedQuestion): QuestionBeforeAndNow => {
    const change = earlier.change(`${area}.${question}`);
    if (!isComparable(change)) return { change };
    const pairs = inScope.map((id) => ({
      before: before.get(id)?.[area]?.[question] ?? 'missing',
      now: now.get(id)?.[area]?.[question] ?? 'missing',
    }));
    const paired = pairs.filter((pair) => typeof pair.before === 'number' && typeof pair.now === 'number');
    return { change, compared: { all: beforeAndNow(pairs), both: beforeAndNow(paired) } };
  };
  return {
    round: earlier.round,
    roundName: earlier.name,
    organisations: {
      before: submittedBefore.length,
      both: submittedBefore.filter((id) => now.has(id)).length,
    },
    areas: areas.map((area) => ({
      area,
      nulage: compare(area, 'nulage'),
      behov: compare(area, 'behov'),
    })),
  };
}

function beforeAndNow(
  pairs: readonly { readonly before: CoreAnswer; readonly now: CoreAnswer }[],
): BeforeAndNow {
  return {
    before: meanOfValid(pairs.map(({ before }) => before)),
    now: meanOfValid(pairs.map(({ now }) => now)),
  };
}

function meanOfValid(answers: readonly CoreAnswer[]): MeanOfValid {
  const tally = tallyAnswers(answers);
  const mean = meanOf(tally);
  return { n: validIn(tally), ...(mean !== undefined && { mean }) };
}
