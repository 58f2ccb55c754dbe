// The organisation's results in one round, the rounds to choose among, and the questionnaires that hold the levels' texts.
import type { CallOutput, Client } from '../../functions/contract/client.ts';
import { municipalYearSurvey } from '../../functions/core/follow-up/municipal-survey.ts';
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import type { OrganisationKind } from '../../surveys/types.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import type { Membership } from '../shared/session/session.tsx';

export type Results = CallOutput<'GET /api/rounds/{round}/results/{org}'>;
export type Inventory = NonNullable<Results['inventory']>;
export type Maturity = NonNullable<Results['maturity']>;
export type Area = Inventory['areas'][number];
export type Dimension = Maturity['dimensions'][number];
export type Answer = Area['questions']['nulage']['own'];
export type Compared = Dimension['compared'];
type Round = CallOutput<'GET /api/rounds'>['rounds'][number];

export interface Profile {
  readonly results: Results;
  /** Those that ask the organisation anything and have opened, newest first. */
  readonly rounds: readonly Round[];
  readonly inventoryVersion?: SurveyVersion;
  readonly maturityVersion?: SurveyVersion;
}

/** Undefined when no round has opened for the organisation yet. Without `chosen`: the newest that it has submitted in. */
export async function loadProfile(
  client: Client,
  organisation: Membership['organisation'],
  chosen: string | undefined,
  signal: AbortSignal,
): Promise<Profile | undefined> {
  const { rounds } = await client('GET /api/rounds', { signal });
  const opened = rounds.filter(
    (round) => round.status !== 'planned' && hasResults(round) && concerns(round, organisation),
  );
  const first = chosen ?? opened[0]?.id;
  if (first === undefined) return undefined;
  const read = (round: string) =>
    client('GET /api/rounds/{round}/results/{org}', { params: { round, org: organisation.id }, signal });
  const newest = await read(first);
  const earlier = newest.inventory?.before ?? newest.maturity?.before;
  const isBlank = newest.inventory?.submitted === undefined && newest.maturity?.submitted === undefined;
  const results = chosen === undefined && isBlank && earlier ? await read(earlier.round) : newest;
  const versionOf = (part: Inventory | Maturity | undefined) =>
    part?.submitted && client('GET /api/surveys/{surveyRef}', { params: part, signal });
  const [inventoryVersion, maturityVersion] = await Promise.all([
    versionOf(results.inventory),
    versionOf(results.maturity),
  ]);
  return {
    results,
    rounds: opened,
    ...(inventoryVersion && { inventoryVersion }),
    ...(maturityVersion && { maturityVersion }),
  };
}

/** What is said of the county's year is the county's: it says nothing of how far the organisation has come. */
function hasResults({ surveys }: Round): boolean {
  return surveys.some((ref) => surveyOf(ref as SurveyRef) !== municipalYearSurvey);
}

function concerns({ scope }: Round, { kind, county }: Membership['organisation']): boolean {
  return (
    scope.kinds.includes(kind as OrganisationKind) && county !== undefined && scope.counties.includes(county)
  );
}
