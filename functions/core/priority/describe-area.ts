// What can be said of one area by itself: parts, score, bounds and how much was answered.
import { boundsOf, isComplete, partsOf, scoreOf } from './score.ts';
import type { AreaTally } from './tally.ts';
import { answersIn, applicableIn, meanOf, validIn } from './tally.ts';
import type {
  AreaPriority,
  CoreQuestion,
  MissingScoreReason,
  Part,
  QuestionNumbers,
  Weights,
} from './types.ts';
import { coreQuestions, parts } from './types.ts';

export type AreaDescription = Omit<AreaPriority, 'rank' | 'rankRange' | 'top' | 'group' | 'reason'>;

export function describeArea(area: string, tally: AreaTally, weights: Weights): AreaDescription {
  const found = partsOf(tally);
  const bounds = boundsOf(tally, weights);
  const answers = answersIn(tally);
  return {
    area,
    ...(isComplete(found) && { score: scoreOf(found, weights) }),
    ...(bounds !== undefined && { bounds }),
    ...(answers.applicable > 0 && { coverage: answers.valid / answers.applicable }),
    answers,
    parts: withoutAbsent(found),
    questions: {
      nulage: describeQuestion(tally, 'nulage'),
      behov: describeQuestion(tally, 'behov'),
      konsekvens: describeQuestion(tally, 'konsekvens'),
      lansnytta: describeQuestion(tally, 'lansnytta'),
    },
    uncertain: 2 * answers.valid < answers.applicable,
  };
}

/** Why an area has no score. */
export function reasonForNoScore({ questions }: Pick<AreaPriority, 'questions'>): MissingScoreReason {
  const concernsNobody = coreQuestions.some((question) => questions[question].applicable === 0);
  return concernsNobody ? 'not-applicable' : 'no-valid-answer';
}

function describeQuestion(tally: AreaTally, question: CoreQuestion): QuestionNumbers {
  const mean = meanOf(tally[question]);
  return {
    valid: validIn(tally[question]),
    applicable: applicableIn(tally[question]),
    ...(mean !== undefined && { mean }),
    counts: tally[question].counts,
  };
}

function withoutAbsent(found: Readonly<Record<Part, number | undefined>>): Partial<Record<Part, number>> {
  const present: Partial<Record<Part, number>> = {};
  for (const part of parts) {
    const value = found[part];
    if (value !== undefined) present[part] = value;
  }
  return present;
}
