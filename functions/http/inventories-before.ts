// The inventory that each municipality had submitted last before a moment of its own, also when it has submitted another since.
import { scoreEdition } from '../answers/score-edition.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';
import { type Round, surveyRefIn } from '../core/round.ts';
import { inventories, type Scores } from '../core/scores.ts';
import { listScores } from '../storage/county-reports.ts';
import { listRounds } from '../storage/rounds.ts';
import { listEditions } from '../storage/steps.ts';
import { readEdition } from '../storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'table' | 'questionnaires'>;

export interface Inventory {
  readonly round: Round;
  readonly submittedAt: string;
  readonly areas: Scores['areas'];
}

interface Moment {
  readonly organisation: OrganisationId;
  readonly submittedAt: string;
}

/** Municipalities read at once. */
const atOnce = 10;

/** By municipality; one that had submitted none is not there. */
export async function readInventoriesBefore(
  needs: Needs,
  county: CountyId,
  moments: readonly Moment[],
): Promise<ReadonlyMap<OrganisationId, Inventory>> {
  if (moments.length === 0) return new Map();
  const asking = (await listRounds(needs.table)).filter(
    (round) =>
      surveyRefIn(round, inventories.municipality) !== undefined && round.scope.counties.includes(county),
  );
  const latest = await Promise.all(
    asking.map(async (round) => {
      const scores = await listScores(needs.table, { round: round.id, county });
      return scores.map((each) => ({ ...each, round }));
    }),
  );
  const found = new Map<OrganisationId, Inventory>();
  for (let start = 0; start < moments.length; start += atOnce) {
    await Promise.all(
      moments.slice(start, start + atOnce).map(async (moment) => {
        const own = latest.flat().filter(({ organisation }) => organisation === moment.organisation);
        const before = await Promise.all(own.map((one) => inventoryIn(needs, one, moment.submittedAt)));
        const last = before
          .filter((one) => one !== undefined)
          .sort((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1))
          .at(-1);
        if (last !== undefined) found.set(moment.organisation, last);
      }),
    );
  }
  return found;
}

/** In one round: the edition that stands, or the last of those before it that came before `moment`. */
async function inventoryIn(
  { table, questionnaires }: Needs,
  { round, organisation, edition, submittedAt, areas }: Scores & { readonly round: Round },
  moment: string,
): Promise<Inventory | undefined> {
  if (submittedAt < moment) return { round, submittedAt, areas };
  if (edition === 1) return undefined;
  const response = { round: round.id, organisation, survey: inventories.municipality };
  const before = (await listEditions(table, response)).find((one) => one.submittedAt < moment);
  const questionnaire = before && questionnaires.get(before.surveyRef);
  if (before === undefined || questionnaire === undefined) return undefined;
  const answers = await readEdition(table, response, before.receipt);
  return { round, submittedAt: before.submittedAt, areas: scoreEdition(questionnaire, answers) };
}
