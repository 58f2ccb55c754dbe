// What reminders are decided from: every response that open rounds ask for, how far it has come, and whose it is.
import type { Organisation, Places } from '../../surveys/types.ts';
import { coreQuestions } from '../answers/core-questions.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { CountyId, OrganisationId, SurveyRef } from '../core/ids.ts';
import { surveyOf } from '../core/ids.ts';
import { lifecycleOf } from '../core/lifecycle.ts';
import { openSections, swedishDay } from '../core/people/loans.ts';
import type { ReminderInput } from '../core/reminders/matters.ts';
import { unansweredSections } from '../core/reminders/unanswered-sections.ts';
import { acceptsAnswers } from '../core/response.ts';
import { isInScope, type Round, roundStatus } from '../core/round.ts';
import type { Table } from './client.ts';
import type { OrganisationMember } from './entities/people.ts';
import type { StoredResponseState } from './entities/responses.ts';
import { listMembers } from './memberships.ts';
import { listResponseStates, readAnswers } from './responses.ts';
import { listRounds } from './rounds.ts';

export interface ReminderNeeds {
  readonly table: Table;
  readonly places: Places;
  readonly questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>;
}

/** Organisations, or counties, read at once. */
const atOnce = 10;

/** Those of the counties that `isAsked`, at `at` (ISO, UTC). Nothing is read where no round is open. */
export async function readReminderInputs(
  needs: ReminderNeeds,
  isAsked: (county: CountyId) => boolean,
  at: string,
): Promise<ReminderInput[]> {
  const { table, places } = needs;
  const open = (await listRounds(table)).filter((round) => roundStatus(round, at) === 'open');
  const counties = places.counties.map(({ id }) => id as CountyId).filter(isAsked);
  const states = new Map<string, StoredResponseState>();
  const partitions = open.flatMap((round) =>
    counties
      .filter((one) => round.scope.counties.includes(one))
      .map((county) => ({ round: round.id, county })),
  );
  for (let start = 0; start < partitions.length; start += atOnce) {
    const read = partitions.slice(start, start + atOnce).map((one) => listResponseStates(table, one));
    for (const state of (await Promise.all(read)).flat())
      states.set(`${state.round} ${state.organisation} ${state.survey}`, state);
  }

  const organisations = places.organisations.filter(
    (one) => isAsked(one.county as CountyId) && open.some((round) => isInScope(round, one)),
  );
  const inputs: ReminderInput[] = [];
  for (let start = 0; start < organisations.length; start += atOnce) {
    const some = organisations.slice(start, start + atOnce);
    const read = some.map((organisation) => inputsOf(needs, organisation, open, states, at));
    inputs.push(...(await Promise.all(read)).flat());
  }
  return inputs;
}

async function inputsOf(
  needs: ReminderNeeds,
  organisation: Organisation,
  rounds: readonly Round[],
  states: ReadonlyMap<string, StoredResponseState>,
  at: string,
): Promise<ReminderInput[]> {
  const members = await listMembers(needs.table, organisation.id);
  const asked = rounds
    .filter((round) => isInScope(round, organisation))
    .flatMap((round) =>
      round.surveys.flatMap((ref) => {
        const questionnaire = needs.questionnaires.get(ref);
        return questionnaire?.kinds.includes(organisation.kind) ? [{ round, ref, questionnaire }] : [];
      }),
    );
  return Promise.all(
    asked.map(async ({ round, ref, questionnaire }): Promise<ReminderInput> => {
      const response = { organisation: organisation.id as OrganisationId, survey: surveyOf(ref) };
      const state = states.get(`${round.id} ${response.organisation} ${response.survey}`);
      return {
        ...response,
        round: round.id,
        roundName: round.name.sv,
        dueAt: round.dueAt,
        organisationName: organisation.name,
        county: organisation.county as CountyId,
        isRoundOpen: true,
        status: lifecycleOf(state).status,
        members,
        unansweredSections: await readUnanswered(needs.table, questionnaire, state, members, at),
      };
    }),
  );
}

/** Answers are read only where somebody has borrowed a section that they can still answer. */
async function readUnanswered(
  table: Table,
  questionnaire: CompiledQuestionnaire,
  state: StoredResponseState | undefined,
  members: readonly OrganisationMember[],
  at: string,
): Promise<ReadonlySet<string>> {
  const today = swedishDay(Date.parse(at));
  const lent = new Set(members.flatMap(({ loans = [] }) => openSections(loans, 'answer', today)));
  const isLent = questionnaire.sections.some(({ id }) => lent.has(id));
  if (!isLent || !acceptsAnswers(lifecycleOf(state).status)) return new Set();
  const core = coreQuestions(questionnaire);
  return unansweredSections(
    questionnaire.questions.map(({ id, section }) => ({ id, section, isCore: core.has(id) })),
    state === undefined ? [] : await readAnswers(table, state),
  );
}
