// Checks answers against a compiled questionnaire: the small run-time check, without survey-core.
import { holds } from '../core/condition.ts';
import type { Issue } from '../core/errors.ts';
import type { AnswerValue } from '../core/response.ts';
import { textFault } from './check-text.ts';
import { valueFaults } from './check-value.ts';
import type { CompiledQuestion, CompiledQuestionnaire } from './questionnaire.ts';

export interface Change {
  readonly question: string;
  /** Anything that came in; null takes the answer back. */
  readonly value: unknown;
  /** Absent keeps the comment that stands; null or an empty text takes it away. */
  readonly comment?: string | null | undefined;
}

/** Enough to mend a request by; a hostile one does not get a longer answer than that. */
const maxIssues = 200;

/** What is wrong with `changes`, at most 200 issues, paths as in `changes.3.value`; empty when all can be saved. */
export function checkChanges(questionnaire: CompiledQuestionnaire, changes: readonly Change[]): Issue[] {
  const questions = questionsById(questionnaire);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [index, change] of changes.entries()) {
    if (issues.length >= maxIssues) break;
    const path = `changes.${index}`;
    const question = questions.get(change.question);
    if (question === undefined) {
      issues.push({ path: `${path}.question`, code: 'unknown-question', message: unknownQuestion });
      continue;
    }
    if (seen.has(change.question)) {
      const twice = { code: 'duplicate-question', message: duplicateQuestion, question: change.question };
      issues.push({ path: `${path}.question`, ...twice });
    }
    seen.add(change.question);
    for (const { at, code, message } of faultsOf(question, change, questionnaire.maxCommentLength)) {
      issues.push({ path: `${path}.${at}`, code, message, question: change.question });
    }
  }
  return issues.slice(0, maxIssues);
}

const unknownQuestion = 'Frågan finns inte i formuläret. Kontrollera frågans id.';
const duplicateQuestion = 'Samma fråga finns flera gånger i anropet. Skicka varje fråga en gång.';

/**
 * The questions a respondent with these answers sees. Decided on the answers as they stand, hidden ones too, as
 * survey-core does while a form is being filled in.
 */
export function visibleQuestions(
  questionnaire: CompiledQuestionnaire,
  values: ReadonlyMap<string, AnswerValue>,
): Set<string> {
  const answerTo = (question: string) => values.get(question);
  return new Set(
    questionnaire.questions
      .filter(({ visible }) => visible === undefined || holds(visible, answerTo))
      .map(({ id }) => id),
  );
}

function* faultsOf(question: CompiledQuestion, change: Change, maxCommentLength: number) {
  if (change.value !== null) {
    for (const fault of valueFaults(question.rule, change.value)) {
      yield { ...fault, at: ['value', ...fault.at].join('.') };
    }
  }
  if (change.comment !== undefined && change.comment !== null && change.comment !== '') {
    const fault = textFault(change.comment, { maxLength: maxCommentLength, multiline: true });
    if (fault !== undefined) yield { ...fault, at: 'comment' };
  }
}

const indexes = new WeakMap<CompiledQuestionnaire, ReadonlyMap<string, CompiledQuestion>>();

/** Built once for each questionnaire in a process. */
function questionsById(questionnaire: CompiledQuestionnaire): ReadonlyMap<string, CompiledQuestion> {
  const known = indexes.get(questionnaire);
  if (known !== undefined) return known;
  const index = new Map(questionnaire.questions.map((question) => [question.id, question]));
  indexes.set(questionnaire, index);
  return index;
}
