// May this response be submitted, and is it what the signer saw?
import type { Issue } from './errors.ts';
import type { Answer, ResponseStatus } from './response.ts';

/** Straight from the draft, or from the draft that waits for a signature. */
export function maySubmit(status: ResponseStatus): boolean {
  switch (status) {
    case 'draft':
    case 'awaiting-signature':
    case 'returned':
    case 'reopened':
      return true;
    case 'not-started':
    case 'submitted':
    case 'accepted':
    case 'declined':
      return false;
  }
}

export interface SeenAnswer {
  readonly question: string;
  readonly version: number;
}

/**
 * Where the signer's list and the standing answers differ, one issue for each question. Version 0 in the list
 * means "no answer", as does leaving the question out; so does an answer that was taken back.
 */
export function differencesFrom(seen: readonly SeenAnswer[], standing: readonly Answer[]): Issue[] {
  const versions = new Map(seen.map(({ question, version }) => [question, version]));
  const answers = new Map(standing.map((answer) => [answer.question, answer]));
  return [...new Set([...versions.keys(), ...answers.keys()])].flatMap((question) => {
    const answer = answers.get(question);
    const saw = versions.get(question) ?? 0;
    const stands = answer?.version ?? 0;
    const isBlankToBoth = saw === 0 && (answer === undefined || answer.value === null);
    if (saw === stands || isBlankToBoth) return [];
    return [
      {
        path: question,
        code: 'answer-changed',
        message: `version ${stands} stands, ${saw} was seen`,
        question,
      },
    ];
  });
}
