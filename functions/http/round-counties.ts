// How a round stands in each of its counties: how much has been submitted, and what has become of the report.
import type * as z from 'zod';
import type { RoundCountiesSchema } from '../contract/routes/rounds.ts';
import type { CountyId } from '../core/ids.ts';
import type { Round } from '../core/round.ts';
import { readReportStanding } from '../storage/county-reports.ts';
import { listResponseStates } from '../storage/responses.ts';
import type { Dependencies } from './dependencies.ts';
import { askedResponses } from './response-list.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires'>;
type CountyStanding = z.input<typeof RoundCountiesSchema>['counties'][number];

/** Counties that are read at once. */
const atOnce = 7;

/** In the order of the round's counties. Counts of organisations' responses only, never what anybody has answered. */
export async function standingInCounties(needs: Needs, round: Round): Promise<CountyStanding[]> {
  const { counties } = round.scope;
  const standings: CountyStanding[] = [];
  for (let start = 0; start < counties.length; start += atOnce) {
    const some = counties.slice(start, start + atOnce);
    standings.push(...(await Promise.all(some.map((county) => standingIn(needs, round, county)))));
  }
  return standings;
}

async function standingIn(needs: Needs, round: Round, county: CountyId): Promise<CountyStanding> {
  const key = { round: round.id, county };
  const [states, { computed, established }] = await Promise.all([
    listResponseStates(needs.table, key),
    readReportStanding(needs.table, key),
  ]);
  const latest = established.at(-1);
  const submitted = states.filter((state) => state.submitted !== undefined).length;
  // One is computed as soon as there is a round, of nobody's answers: that is no report to anybody.
  const unestablished = computed === undefined || submitted === 0 ? 'none' : 'preliminary';
  return {
    county,
    name: needs.places.counties.find(({ id }) => id === county)?.name ?? county,
    asked: askedResponses(needs, round, (one) => one.county === county).length,
    submitted,
    report: latest === undefined ? unestablished : 'established',
    ...(latest && { edition: latest.edition, establishedAt: latest.at }),
  };
}
