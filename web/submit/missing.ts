// What a response lacks, by section: unanswered, to be confirmed, "vet inte" and "ej aktuellt".
import { isAnswered, isNotApplicable } from '../../functions/core/response.ts';
import type { AnswerLike } from '../shared/progress.ts';
import type { Section, SurveyVersion } from '../shared/questionnaire.ts';

/** In the order they are shown. */
export const gapKinds = ['unconfirmed', 'open', 'unknown', 'notApplicable'] as const;
export type Gap = (typeof gapKinds)[number];

export interface SectionGaps {
  readonly section: Section;
  readonly core: { readonly answered: number; readonly total: number };
  /** True when no question of the section has an answer, not even one to confirm. */
  readonly isUntouched: boolean;
  /** Question ids. Outside the core questions an unanswered question is no gap. */
  readonly open: readonly string[];
  readonly unconfirmed: readonly string[];
  readonly unknown: readonly string[];
  readonly notApplicable: readonly string[];
}

export function gapsBySection(version: SurveyVersion, answers: readonly AnswerLike[]): SectionGaps[] {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  return version.sections.map((section) => {
    const own = version.questions.filter((question) => question.section === section.id);
    const core = own.filter(({ use }) => use === 'scored').map(({ id }) => id);
    const where = (list: readonly string[], holds: (answer: AnswerLike | undefined) => boolean) =>
      list.filter((id) => holds(byQuestion.get(id)));
    const all = own.map(({ id }) => id);
    return {
      section,
      core: { answered: where(core, isAnswered).length, total: core.length },
      isUntouched: where(all, (answer) => isAnswered(answer) || isUnconfirmed(answer)).length === 0,
      open: where(core, (answer) => !isAnswered(answer) && !isUnconfirmed(answer)),
      unconfirmed: where(all, isUnconfirmed),
      unknown: where(all, (answer) => isAnswered(answer) && answer?.value === 'vet-inte'),
      notApplicable: where(all, (answer) => isAnswered(answer) && isNotApplicable(answer?.value)),
    };
  });
}

function isUnconfirmed(answer: AnswerLike | undefined): boolean {
  return answer !== undefined && !answer.confirmed && answer.value !== null;
}
