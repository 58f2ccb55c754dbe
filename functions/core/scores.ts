// An organisation's core answers as stored beside its county's report: one four-letter code for each area.
import type { OrganisationKind } from '../../surveys/types.ts';
import type { OrganisationId, SurveyId } from './ids.ts';
import type { AreaAnswers, CoreAnswer, CoreQuestion, OrganisationAnswers } from './priority/types.ts';
import { coreQuestions } from './priority/types.ts';
import type { Answer } from './response.ts';
import { isAnswered, isNotApplicable } from './response.ts';

/** The latest submitted edition's core answers. `areas` holds one code for each area of the questionnaire. */
export interface Scores {
  readonly organisation: OrganisationId;
  readonly edition: number;
  readonly submittedAt: string;
  readonly areas: Readonly<Record<string, string>>;
}

/** The questionnaire whose core answers the county report holds, for each kind of organisation. */
export const inventories: Readonly<Record<OrganisationKind, SurveyId>> = {
  municipality: 'behovsinventering' as SurveyId,
  region: 'behovsinventering-region' as SurveyId,
};

/** Order nulage, behov, konsekvens, lansnytta; `-` is missing and `x` not applicable: `143-`. */
export const areaCodePattern = /^[0-4x-]{4}$/;

/**
 * The codes of `areas` from the answers of an edition. A question the respondent could not see is missing,
 * whatever was once answered to it.
 */
export function scoreAreas(
  areas: readonly string[],
  answers: readonly Answer[],
  visible: ReadonlySet<string>,
): Record<string, string> {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const code = (question: string): string =>
    visible.has(question) ? answerLetter(byQuestion.get(question)) : answerLetter(undefined);
  return Object.fromEntries(
    areas.map((area) => [area, coreQuestions.map((question) => code(`${area}.${question}`)).join('')]),
  );
}

/** One answer as one letter: the number, `x` for not applicable, `-` for missing. */
export function answerLetter(answer: Answer | undefined): string {
  if (answer === undefined || !isAnswered(answer)) return '-';
  if (isNotApplicable(answer.value)) return 'x';
  return typeof answer.value === 'number' ? String(answer.value) : '-';
}

/** The code that `readAreaCodes` reads as these answers. What was not asked is missing. */
export function codeOfAnswers(answers: Readonly<Record<CoreQuestion, CoreAnswer | 'not-asked'>>): string {
  const letter = (answer: CoreAnswer | 'not-asked'): string => {
    if (typeof answer === 'number') return String(answer);
    return answer === 'not-applicable' ? 'x' : '-';
  };
  return coreQuestions.map((question) => letter(answers[question])).join('');
}

/** The answers that the codes stand for. */
export function readAreaCodes(areas: Readonly<Record<string, string>>): OrganisationAnswers {
  return Object.fromEntries(Object.entries(areas).map(([area, code]) => [area, readCode(code)]));
}

function readCode(code: string): AreaAnswers {
  const [nulage, behov, konsekvens, lansnytta] = Array.from(code, readLetter);
  if (nulage === undefined || behov === undefined || konsekvens === undefined || lansnytta === undefined) {
    throw new RangeError('an area code has four letters');
  }
  return { nulage, behov, konsekvens, lansnytta };
}

const meanings: Readonly<Record<string, CoreAnswer>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  x: 'not-applicable',
};

/** The answer that the letter stands for. */
export function readLetter(letter: string): CoreAnswer {
  return meanings[letter] ?? 'missing';
}
