// The county report: the numbers of one round in one county, and what a reader needs to read them.
import type { Localised } from '../../../surveys/types.ts';
import type { CountyId, OrganisationId, RoundId } from '../ids.ts';
import { type CountyMaturity, describeCountyMaturity } from '../maturity/county-profile.ts';
import { type AlternativeOrder, alternativeOrders } from '../priority/alternatives.ts';
import { computePriorities } from '../priority/compute-priorities.ts';
import type { AreaPriority, OrganisationAnswers, PriorityResult, Weights } from '../priority/types.ts';
import { defaultWeights, weightsVersion } from '../priority/types.ts';
import type { Round, RoundStatus } from '../round.ts';
import { roundStatus } from '../round.ts';
import type { Scores } from '../scores.ts';
import { readAreaCodes } from '../scores.ts';
import type { SaidValues } from './choice-counts.ts';
import type { RegionAnswers } from './regions.ts';
import { drawCount, inScopeOf, type ReportInput, regionsOf, scoresInScope, seedOf } from './report-input.ts';
import { countSaid, type Said } from './said.ts';
import { compareWithEarlier, type SinceLastRound } from './since-last-round.ts';

export interface CountyReport extends PriorityResult {
  readonly round: RoundId;
  readonly roundName: Round['name'];
  /** As at `computedAt`; a reader's clock decides anew from the round's times. */
  readonly roundStatus: RoundStatus;
  readonly county: CountyId;
  readonly countyName: string;
  readonly status: 'preliminary' | 'established';
  /** 1 until a report has been established; each establishing starts the next. */
  readonly edition: number;
  readonly synthetic: boolean;
  readonly computedAt: string;
  /** `populationShare`: of the population of the municipalities in scope, those that have answered, 0..1. */
  readonly organisations: PriorityResult['organisations'] & { readonly populationShare: number };
  readonly weights: Weights;
  readonly weightsVersion: string;
  /** SHA-256 (hex) over what the numbers are computed from. */
  readonly inputsHash: string;
  readonly priorities: readonly (AreaPriority & { readonly name: Localised })[];
  /** Everyone in scope by code. Who has not answered has no areas. */
  readonly municipalities: readonly MunicipalityAnswers[];
  /** The county's regions that the round asks: beside the numbers, never in them. */
  readonly regions: readonly RegionAnswers[];
  /** The same answers set in order in two other ways. */
  readonly alternatives: readonly AlternativeOrder[];
  /** What was said beside the scores; absent when the round asks for no needs inventory. */
  readonly said?: Said;
  /** Absent when the round asks for no maturity questionnaire. */
  readonly maturity?: CountyMaturity;
  /** Absent when there is no earlier round to compare with. */
  readonly sinceLast?: SinceLastRound;
}

export interface MunicipalityAnswers {
  readonly id: OrganisationId;
  readonly name: string;
  readonly responded: boolean;
  readonly edition?: number;
  readonly submittedAt?: string;
  readonly areas: OrganisationAnswers;
}

/**
 * The report at `computedAt` (ISO, UTC). `inputsHash` as in `reportHashes`; `said` holds the answers of the
 * editions that `input.receipts` names.
 */
export function buildCountyReport(
  input: ReportInput,
  said: ReadonlyMap<OrganisationId, SaidValues>,
  computedAt: string,
  inputsHash: string,
): CountyReport {
  const { round, county } = input;
  const inScope = inScopeOf(input);
  const scores = new Map(scoresInScope(input).map((one) => [one.organisation, one]));
  const answers = new Map(
    [...scores].map(([organisation, { areas }]) => [organisation, readAreaCodes(areas)]),
  );
  const result = computePriorities({
    areas: input.areas.map(({ id }) => id),
    inScope,
    submitted: answers,
    weights: defaultWeights,
    seed: seedOf(input),
    draws: drawCount,
  });
  const names = new Map(input.areas.map(({ id, name }) => [id, name]));
  const organisations = new Map(input.organisations.map((one) => [one.id, one]));
  const population = (ids: readonly OrganisationId[]): number =>
    ids.reduce((sum, id) => sum + (organisations.get(id)?.population ?? 0), 0);
  const everyone = population(inScope);
  return {
    ...result,
    round: round.id,
    roundName: round.name,
    roundStatus: roundStatus(round, computedAt),
    county: county.id as CountyId,
    countyName: county.name,
    status: 'preliminary',
    edition: 1,
    synthetic: round.synthetic,
    computedAt,
    organisations: {
      ...result.organisations,
      populationShare: everyone === 0 ? 0 : population([...scores.keys()]) / everyone,
    },
    weights: defaultWeights,
    weightsVersion,
    inputsHash,
    priorities: result.priorities.map((area) => ({
      ...area,
      name: { sv: names.get(area.area) ?? area.area },
    })),
    municipalities: inScope.map((id) => ({
      id,
      name: organisations.get(id)?.name ?? id,
      ...answersOf(scores.get(id), answers.get(id)),
    })),
    regions: regionsOf(input),
    alternatives: alternativeOrders({
      ordered: result.ordered,
      priorities: result.priorities,
      submitted: answers,
      population: (id) => organisations.get(id)?.population ?? 0,
      weights: defaultWeights,
    }),
    ...besideNumbers(input, result, answers, said),
  };
}

/** What stands beside the numbers, each where the round asks for it. */
function besideNumbers(
  { inventory, maturity, earlier, ...input }: ReportInput,
  { priorities }: PriorityResult,
  answers: ReadonlyMap<OrganisationId, OrganisationAnswers>,
  said: ReadonlyMap<OrganisationId, SaidValues>,
): Pick<CountyReport, 'said' | 'maturity' | 'sinceLast'> {
  const inScope = inScopeOf(input);
  const areas = priorities.map(({ area }) => area);
  return {
    ...(inventory && { said: countSaid(inventory, priorities, onlyOf(inScope, said)) }),
    ...(maturity && {
      maturity: describeCountyMaturity(
        maturity.surveyRef,
        maturity.dimensions,
        inScope.length,
        maturity.scores.filter(({ organisation }) => inScope.includes(organisation)),
      ),
    }),
    ...(earlier && { sinceLast: compareWithEarlier(areas, inScope, answers, earlier) }),
  };
}

/** Those of `ids` that `map` holds, in the order of `ids`. */
function onlyOf<Id, T>(ids: readonly Id[], map: ReadonlyMap<Id, T>): Map<Id, T> {
  return new Map(
    ids.flatMap((id): [Id, T][] => {
      const value = map.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

function answersOf(scores: Scores | undefined, areas: OrganisationAnswers | undefined) {
  if (scores === undefined || areas === undefined) return { responded: false, areas: {} };
  return { responded: true, edition: scores.edition, submittedAt: scores.submittedAt, areas };
}
