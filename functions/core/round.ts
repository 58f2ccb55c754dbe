// A round: which questionnaires go to whom, and between which times answers are taken.
import type { Organisation, OrganisationKind } from '../../surveys/types.ts';
import type { CountyId, OrganisationId, RoundId, SurveyId, SurveyRef } from './ids.ts';
import { surveyOf } from './ids.ts';

/** Times are ISO 8601 in UTC with milliseconds (`2026-11-22T10:42:00.000Z`), so they sort as text. */
export interface Round {
  readonly id: RoundId;
  readonly name: { readonly sv: string; readonly en?: string | undefined };
  readonly surveys: readonly SurveyRef[];
  readonly scope: { readonly counties: readonly CountyId[]; readonly kinds: readonly OrganisationKind[] };
  readonly opensAt: string;
  /** The deadline people see; later is late, but taken. */
  readonly dueAt: string;
  /** Nothing is taken from this moment on. */
  readonly closesAt: string;
  /** The programme period whose work it maps; rounds from before it was asked for have none. */
  readonly period?: string | undefined;
  /** When the nation declared it finished: nothing of it is changed from then on. */
  readonly establishedAt?: string | undefined;
  /** Adds 1 at each change. */
  readonly version: number;
  /** True for invented answers that show how the system works. */
  readonly synthetic: boolean;
}

export type RoundStatus = 'planned' | 'open' | 'closed' | 'established';

/** The round's status at `now` (ISO, UTC). Opens at `opensAt`, closes at `closesAt`, both inclusive of the new state. */
export function roundStatus(
  round: Pick<Round, 'opensAt' | 'closesAt' | 'establishedAt'>,
  now: string,
): RoundStatus {
  if (round.establishedAt !== undefined) return 'established';
  if (now >= round.closesAt) return 'closed';
  return now >= round.opensAt ? 'open' : 'planned';
}

export function isInScope(round: Pick<Round, 'scope'>, organisation: Organisation): boolean {
  return (
    round.scope.kinds.includes(organisation.kind) &&
    round.scope.counties.includes(organisation.county as CountyId)
  );
}

/** The version of `survey` that the round uses, or undefined when it is not part of the round. */
export function surveyRefIn(round: Pick<Round, 'surveys'>, survey: SurveyId): SurveyRef | undefined {
  return round.surveys.find((ref) => surveyOf(ref) === survey);
}

/** Municipalities of `county` in the round's scope, in code order: the report's denominator. */
export function municipalitiesInScope(
  round: Pick<Round, 'scope'>,
  county: CountyId,
  organisations: readonly Organisation[],
): OrganisationId[] {
  return organisations
    .filter((organisation) => organisation.kind === 'municipality' && organisation.county === county)
    .filter((organisation) => isInScope(round, organisation))
    .map((organisation) => organisation.id as OrganisationId);
}
