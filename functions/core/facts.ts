// A municipality's facts as stored beside its county's report: for each question with choices, a letter for each choice.
import type { Indicator } from './comparison/indicators.ts';
import type { OrganisationId } from './ids.ts';
import { type Answer, isAnswered } from './response.ts';

/**
 * The latest submitted edition's. `facts` holds a code for each question that was answered; the letters name its choices
 * by their place in the questionnaire: `ace` is the first, the third and the fifth.
 */
export interface Facts {
  readonly organisation: OrganisationId;
  readonly edition: number;
  readonly submittedAt: string;
  readonly facts: Readonly<Record<string, string>>;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const factCodePattern = /^[a-zA-Z]+$/;

/** What the respondent could not see is missing, whatever was once answered to it. */
export function codeFacts(
  indicators: readonly Indicator[],
  answers: readonly Answer[],
  visible: ReadonlySet<string>,
): Record<string, string> {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  return Object.fromEntries(
    indicators
      .filter(({ kind }) => kind !== 'level')
      .flatMap(({ id, options }) => {
        const answer = visible.has(id) ? byQuestion.get(id) : undefined;
        if (answer === undefined || !isAnswered(answer)) return [];
        const chosen = [answer.value].flat().map((choice) => letterOf(options.indexOf(String(choice))));
        return chosen.length === 0 ? [] : [[id, [...new Set(chosen)].sort().join('')]];
      }),
  );
}

function letterOf(place: number): string {
  const letter = letters[place];
  if (letter === undefined) throw new RangeError('a fact names a choice that its question does not have');
  return letter;
}

/** The places of the choices that the code names. */
export function choicesIn(code: string): number[] {
  return Array.from(code, (letter) => letters.indexOf(letter));
}
