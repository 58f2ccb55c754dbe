// How a round goes in a county: each organisation's responses, who is responsible there, when they were last reminded.
import type * as z from 'zod';
import type { Organisation } from '../../surveys/types.ts';
import { coreQuestions } from '../answers/core-questions.ts';
import type { RoundStandingSchema, roundStandingRoutes } from '../contract/routes/round-standing.ts';
import { AppError } from '../core/errors.ts';
import type { OrganisationId, SurveyId } from '../core/ids.ts';
import { isPending } from '../core/people/invitation.ts';
import { isOwner } from '../core/people/roster.ts';
import { acceptsAnswers } from '../core/response.ts';
import { type Round, roundStatus, surveyRefIn } from '../core/round.ts';
import { hasSomethingLeft, isOverdue } from '../core/round-standing.ts';
import { inventories } from '../core/scores.ts';
import type { LoggedReminder } from '../storage/entities/reminders.ts';
import type { StoredResponseState } from '../storage/entities/responses.ts';
import { listLoggedReminders } from '../storage/reminders.ts';
import { listResponseStates } from '../storage/responses.ts';
import { readPeople } from '../storage/rosters.ts';
import { readRound } from '../storage/rounds.ts';
import { colleaguesIn } from './change-people.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { askedResponses, summarise } from './response-list.ts';
import { describeOrganisation } from './response-view.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;
type Standing = z.input<typeof RoundStandingSchema>;
type OrganisationStanding = Standing['organisations'][number];
type ResponseStanding = OrganisationStanding['responses'][number];

/** Organisations whose people are read at once. */
const atOnce = 10;

export function roundStandingImplementations(needs: Needs): Implementations<typeof roundStandingRoutes> {
  const { table, places } = needs;
  return {
    async followRound({ params }) {
      const round = await readRound(table, params.round);
      if (round === undefined) throw new AppError('unknown-round');
      const county = places.counties.find(({ id }) => id === params.county);
      if (county === undefined || !round.scope.counties.includes(params.county))
        throw new AppError('unknown-county');
      const now = needs.now();
      const [states, log] = await Promise.all([
        listResponseStates(table, { round: round.id, county: params.county }),
        listLoggedReminders(table, params.county),
      ]);
      const asked = askedResponses(needs, round, (one) => one.county === params.county);
      const responses = describeResponses(needs, round, summarise(asked, states), states, now);
      const own = [...new Set(asked.map(({ organisation }) => organisation))];
      const organisations: OrganisationStanding[] = [];
      for (let start = 0; start < own.length; start += atOnce) {
        const some = own.slice(start, start + atOnce);
        organisations.push(
          ...(await Promise.all(
            some.map(async (organisation) => ({
              organisation: describeOrganisation(organisation),
              ...(await describePeople(needs, organisation.id as OrganisationId, now)),
              remindedAt: lastReminded(log, round, organisation),
              responses: responses.get(organisation.id) ?? [],
            })),
          )),
        );
      }
      const { id, name, dueAt, closesAt, synthetic } = round;
      return {
        round: { id, name, status: roundStatus(round, now), dueAt, closesAt, synthetic },
        county: { id: county.id, name: county.name },
        municipalities: countMunicipalities(round, own, responses),
        organisations,
      };
    },
  };
}

/** By organisation. */
function describeResponses(
  { questionnaires }: Needs,
  round: Round,
  summaries: ReturnType<typeof summarise>,
  states: readonly StoredResponseState[],
  now: string,
): Map<string, ResponseStanding[]> {
  const answered = new Map(
    states.map(({ organisation, survey, coreAnswered }) => [`${organisation} ${survey}`, coreAnswered]),
  );
  const described = new Map<string, ResponseStanding[]>();
  for (const { organisation, ...summary } of summaries) {
    const ref = surveyRefIn(round, summary.survey as SurveyId);
    const questionnaire = ref && questionnaires.get(ref);
    const count = answered.get(`${organisation.id} ${summary.survey}`);
    const isWritten = summary.status !== 'not-started' && acceptsAnswers(summary.status);
    const standing: ResponseStanding = {
      ...summary,
      isLeft: hasSomethingLeft(summary.status),
      isOverdue: isOverdue(summary, round.dueAt, now),
      ...(isWritten &&
        count !== undefined &&
        questionnaire && { progress: { answered: count, total: coreQuestions(questionnaire).size } }),
    };
    described.set(organisation.id, [...(described.get(organisation.id) ?? []), standing]);
  }
  return described;
}

/** Whoever answers what they have borrowed is not the county's to know. */
async function describePeople({ table }: Needs, organisation: OrganisationId, now: string) {
  const people = await readPeople(table, organisation);
  const owners = colleaguesIn(people).filter(isOwner);
  return {
    responsible: owners.map(({ displayName, role }) => ({ name: displayName, role })),
    invited: people.invitations.filter((invitation) => isPending(invitation, now)).filter(isOwner).length,
  };
}

/** The log is newest first. */
function lastReminded(
  log: readonly LoggedReminder[],
  round: Round,
  organisation: Organisation,
): string | undefined {
  return log.find(({ matters }) =>
    matters.some((matter) => matter.round === round.id && matter.organisation === organisation.id),
  )?.at;
}

/** Over the inventory; a round that asks none is counted over what it asks them first. */
function countMunicipalities(
  round: Round,
  organisations: readonly Organisation[],
  responses: ReadonlyMap<string, readonly ResponseStanding[]>,
): Standing['municipalities'] {
  const inScope = organisations.filter(({ kind }) => kind === 'municipality');
  const asked = inScope.flatMap(({ id }) => responses.get(id)?.[0]?.survey ?? [])[0];
  const hasInventory = surveyRefIn(round, inventories.municipality) !== undefined;
  const counted = hasInventory || asked === undefined ? inventories.municipality : asked;
  const responded = inScope.filter(({ id }) =>
    responses.get(id)?.some(({ survey, submitted }) => survey === counted && submitted !== undefined),
  );
  const population = (some: readonly Organisation[]) => some.reduce((sum, one) => sum + one.population, 0);
  const everyone = population(inScope);
  return {
    survey: counted,
    inScope: inScope.length,
    responded: responded.length,
    populationShare: everyone === 0 ? 0 : population(responded) / everyone,
  };
}
