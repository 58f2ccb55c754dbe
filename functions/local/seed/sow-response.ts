// Sows one response: its invented answers saved, and submitted where it has come that far.
import type { Organisation } from '../../../surveys/types.ts';
import { checkChanges } from '../../answers/check.ts';
import { coreQuestions } from '../../answers/core-questions.ts';
import type { CompiledQuestionnaire } from '../../answers/questionnaire.ts';
import { countyId, organisationId, personId, type SurveyRef, surveyId } from '../../core/ids.ts';
import { saveAnswers } from '../../http/save-answers.ts';
import { submitResponse } from '../../http/submit-response.ts';
import { takeStep } from '../../http/take-step.ts';
import type { Table } from '../../storage/client.ts';
import { rollFor } from './dice.ts';
import { inventAnswers } from './invent-answers.ts';
import { inventStep } from './invent-step.ts';
import type { SeedProgress } from './seed-progress.ts';
import type { SeedRound } from './seed-rounds.ts';

export interface SeedResponse extends SeedRound {
  readonly organisation: Organisation;
  readonly surveyRef: SurveyRef;
  readonly questionnaire: CompiledQuestionnaire;
  readonly progress: SeedProgress;
}

/** Throws when the invented answers are not such as the API would take. */
export async function sowResponse(table: Table, seed: SeedResponse, seedTime: Date): Promise<void> {
  const { round, year, drift, organisation, surveyRef, questionnaire, progress } = seed;
  const dice = rollFor(`when/${round.id}/${organisation.id}/${questionnaire.survey}`);
  const at = inventTime(round, seedTime, dice.share());
  const needs = {
    table,
    now: () => at,
    newId: () => Buffer.from(dice.bytes(16)).toString('hex'),
    randomBytes: (length: number) => dice.bytes(length),
  };
  const response = {
    round: round.id,
    organisation: organisationId(organisation.id),
    survey: surveyId(questionnaire.survey),
    county: countyId(organisation.county),
  };
  // As the personas are named: `kommun-1980`, `region-19`.
  const person = personId(organisation.kind === 'region' ? organisation.id : `kommun-${organisation.id}`);
  const author = `Undertecknare, ${organisation.name} (påhittad)`;
  const respondable = { round, organisation, surveyRef, questionnaire, response };
  const steps = (progress.steps ?? []).map((step) => inventStep(step, respondable));
  const takeSteps = async () => {
    for (const [index, step] of steps.entries()) {
      const later = { ...needs, now: () => inDays(at, 2 * (index + 1), seedTime) };
      await takeStep(later, { respondable, ...step });
    }
  };
  if (progress.status === 'not-started') return takeSteps();
  const all = inventAnswers(questionnaire, organisation, { id: round.id, year, drift });
  const share = progress.status === 'submitted' ? 1 : progress.answered;
  const changes = all.slice(0, Math.ceil(all.length * share));
  const [issue] = checkChanges(questionnaire, changes);
  if (issue !== undefined)
    throw new RangeError(`the seed's answer to ${issue.question} is not taken: ${issue.code}`);
  await saveAnswers(needs, {
    response,
    surveyRef,
    changes,
    by: { author, authorId: person, at },
    core: coreQuestions(questionnaire),
  });
  if (progress.status !== 'submitted') return takeSteps();
  await submitResponse(needs, { respondable, person, signedBy: author, key: 'sown', body: {} });
  await takeSteps();
}

/** While the round was open and before the seed; mostly towards the deadline, some after it. */
function inventTime({ opensAt, dueAt, closesAt }: SeedRound['round'], seedTime: Date, share: number): string {
  const opens = Date.parse(opensAt);
  const due = Math.min(Date.parse(dueAt), seedTime.getTime());
  const last = Math.min(Date.parse(closesAt), seedTime.getTime()) - 1;
  const late = 0.94;
  const time =
    share < late
      ? opens + (due - opens) * Math.sqrt(share / late)
      : due + (last - due) * ((share - late) / (1 - late));
  return new Date(Math.min(inOfficeHours(time), last)).toISOString();
}

/** Some days after `at`, but before the seed. */
function inDays(at: string, days: number, seedTime: Date): string {
  const last = seedTime.getTime() - 60_000;
  return new Date(Math.max(Date.parse(at), Math.min(Date.parse(at) + days * 86_400_000, last))).toISOString();
}

/** The same day, between 8 and 17 in winter Sweden: people answer at work. */
function inOfficeHours(time: number): number {
  const day = 24 * 60 * 60 * 1000;
  const [start, length] = [7 / 24, 9 / 24];
  const sinceMidnight = time % day;
  return time - sinceMidnight + day * start + sinceMidnight * length;
}
