// What a draft shows to be confirmed: the registers' rows, and the answers of the organisation's last accepted edition.
import { textFault } from '../answers/check-text.ts';
import { valueFaults } from '../answers/check-value.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { questionsThatHold, withEarlierAnswers } from '../core/prefill.ts';
import { isRegister } from '../core/registers/register.ts';
import { type Answer, acceptsAnswers, type ResponseStatus } from '../core/response.ts';
import type { RoundStatus } from '../core/round.ts';
import type { AcceptedEdition } from '../storage/entities/editions.ts';
import { listAcceptedEditions } from '../storage/steps.ts';
import { readEdition } from '../storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { prefillFromRegister } from './prefill-from-register.ts';
import type { Respondable } from './respondable.ts';

type Needs = Pick<Dependencies, 'table' | 'questionnaires'>;

/** Earlier answers are shown where there still is something to confirm. */
export function isPrefilled(status: ResponseStatus, round: RoundStatus): boolean {
  return round === 'open' && (acceptsAnswers(status) || status === 'awaiting-signature');
}

/**
 * The draft's answers, and for each question that nobody has answered what is known of it: a register as it stands
 * today, any other as the last accepted edition has it.
 */
export async function prefill(
  needs: Needs,
  respondable: Respondable,
  written: readonly Answer[],
): Promise<Answer[]> {
  const { response, questionnaire } = respondable;
  const kept = await prefillFromRegister(needs.table, response, questionnaire, written);
  return withLastAccepted(needs, respondable, [...written, ...kept]);
}

async function withLastAccepted(
  needs: Needs,
  respondable: Respondable,
  standing: readonly Answer[],
): Promise<Answer[]> {
  const { response, questionnaire } = respondable;
  if (isAskedAnew(questionnaire)) return [...standing];
  const answered = new Set(standing.filter(({ value }) => value !== null).map(({ question }) => question));
  if (questionnaire.questions.every(({ id }) => answered.has(id))) return [...standing];
  const accepted = await listAcceptedEditions(needs.table, response);
  const last = lastOf(accepted.filter(({ round }) => round !== response.round));
  if (last === undefined) return [...standing];
  const versions = [...needs.questionnaires.values()];
  const holding = questionsThatHold(versions, last.surveyRef, respondable.surveyRef);
  if (holding.size === 0) return [...standing];
  const earlier = await readEdition(needs.table, { ...response, round: last.round }, last.receipt);
  return withEarlierAnswers(
    standing,
    earlier
      .filter(({ question }) => holding.has(question) && !isRegister(question))
      .flatMap(asAllowedIn(questionnaire)),
  );
}

/** Questions about a year are about another year each time: what was said of the last says nothing of this one. */
function isAskedAnew({ sections }: CompiledQuestionnaire): boolean {
  return sections.every(({ kind }) => kind === 'year');
}

function lastOf(editions: readonly AcceptedEdition[]): AcceptedEdition | undefined {
  return editions.toSorted((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1)).at(-1);
}

/** The answer, or none where the version of today would not take it. A comment it would not take is left out. */
function asAllowedIn(questionnaire: CompiledQuestionnaire): (answer: Answer) => Answer[] {
  const rules = new Map(questionnaire.questions.map(({ id, rule }) => [id, rule]));
  const { maxCommentLength: maxLength } = questionnaire;
  return (answer) => {
    const rule = rules.get(answer.question);
    if (rule === undefined || valueFaults(rule, answer.value).length > 0) return [];
    const { comment, ...plain } = answer;
    const isFit = comment !== undefined && textFault(comment, { maxLength, multiline: true }) === undefined;
    return [isFit ? answer : plain];
  };
}
