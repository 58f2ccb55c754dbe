// What a round may look like, and what a change of it gives. Every wrong is reported, not the first only.
import type { OrganisationKind, Places } from '../../surveys/types.ts';
import type { ErrorCode, Issue } from './errors.ts';
import type { CountyId, RoundId, SurveyRef } from './ids.ts';
import { surveyOf } from './ids.ts';
import { type Round, roundStatus } from './round.ts';

/** A round as asked for; times in UTC milliseconds. */
export interface NewRound {
  readonly id: RoundId;
  readonly name: Round['name'];
  readonly surveys: readonly SurveyRef[];
  readonly scope: { readonly counties: readonly CountyId[]; readonly kinds: readonly OrganisationKind[] };
  readonly opensAt: string;
  readonly dueAt?: string | undefined;
  readonly closesAt: string;
  readonly period?: string | undefined;
}

export interface RoundChange {
  readonly name?: Round['name'] | undefined;
  readonly opensAt?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly status?: 'open' | 'closed' | 'established' | undefined;
}

/** The survey versions there are, and the kinds of organisation each is for. */
export type PublishedSurveys = ReadonlyMap<SurveyRef, { readonly kinds: readonly OrganisationKind[] }>;

/** What a round is judged by. */
export interface RoundGround {
  readonly published: PublishedSurveys;
  /** Those that may be asked. What a round asked before stays asked: a release is never taken back. */
  readonly released: ReadonlySet<string>;
  /** Those that were released with another content than is deployed. */
  readonly releasedOtherwise: ReadonlySet<string>;
  readonly places: Places;
  readonly periods: readonly { readonly id: string }[];
}

/** The round that `wanted` asks for. Rounds in the past are allowed: one may be registered when it is over. */
export function planRound(wanted: NewRound): Round {
  return { ...wanted, dueAt: wanted.dueAt ?? wanted.closesAt, version: 1, synthetic: false };
}

/**
 * The round after `change`, made at `now`. A deadline that nobody moved follows the closing time when it was
 * the closing time, and when the round closes before it.
 */
export function changeRound(round: Round, change: RoundChange, now: string): Round {
  const wanted = change.closesAt ?? round.closesAt;
  const closesAt = change.status === 'closed' && now < wanted ? now : wanted;
  const opensAt = change.opensAt ?? round.opensAt;
  const dueFollows = round.dueAt === round.closesAt || round.dueAt > closesAt;
  return {
    ...round,
    name: change.name ?? round.name,
    opensAt: change.status === 'open' && now < opensAt ? now : opensAt,
    dueAt: change.dueAt ?? (dueFollows ? closesAt : round.dueAt),
    closesAt,
    ...(change.status === 'established' && { establishedAt: now }),
    version: round.version + 1,
  };
}

/** Everything that is wrong with a round; empty when it may be saved. */
export function roundIssues(round: Round, ground: RoundGround): Issue[] {
  return [
    ...timeIssues(round),
    ...surveyIssues(round, ground),
    ...scopeIssues(round, ground.places),
    ...periodIssues(round, ground),
  ];
}

/**
 * What keeps `change` from being made at `now`, or undefined. The nation's word that a round is finished is given once,
 * when nothing more can come in, and nothing of the round is changed after it.
 */
export function refusalToChange(round: Round, change: RoundChange, now: string): ErrorCode | undefined {
  const status = roundStatus(round, now);
  if (status === 'established') return 'round-established';
  if (change.status === 'established' && status !== 'closed') return 'round-must-be-closed';
  if (change.status === 'open' && status !== 'planned') return 'round-not-planned';
  if (status !== 'planned' && change.opensAt !== undefined && change.opensAt > now) return 'round-has-opened';
  return undefined;
}

/** Does the round concern a member of this organisation, county or nation? The nation has no county. */
export function concernsMember(
  { scope }: Pick<Round, 'scope'>,
  member: { readonly organisationKind: OrganisationKind | 'county' | 'nation'; readonly county?: CountyId },
): boolean {
  switch (member.organisationKind) {
    case 'nation':
      return true;
    case 'county':
      return member.county !== undefined && scope.counties.includes(member.county);
    case 'municipality':
    case 'region':
      return (
        member.county !== undefined &&
        scope.counties.includes(member.county) &&
        scope.kinds.includes(member.organisationKind)
      );
  }
}

function timeIssues({ opensAt, dueAt, closesAt }: Round): Issue[] {
  const issues: Issue[] = [];
  for (const [name, time] of Object.entries({ opensAt, dueAt, closesAt })) {
    // Times are compared as text, which holds for years of four digits.
    if (!/^[1-9]\d{3}-/.test(time))
      issues.push(issue(name, 'out-of-range', 'times lie in the years 1000 to 9999'));
  }
  if (opensAt >= closesAt)
    issues.push(issue('closesAt', 'closes-before-opening', 'closesAt must be after opensAt'));
  if (dueAt < opensAt) issues.push(issue('dueAt', 'due-before-opening', 'dueAt must not be before opensAt'));
  if (dueAt > closesAt) issues.push(issue('dueAt', 'due-after-closing', 'dueAt must not be after closesAt'));
  return issues;
}

function surveyIssues(
  { surveys, scope }: Round,
  { published, released, releasedOtherwise }: RoundGround,
): Issue[] {
  return surveys.flatMap((ref, index) => {
    const kinds = published.get(ref)?.kinds;
    const path = `surveys.${index}`;
    if (kinds === undefined)
      return [issue(path, 'unknown-survey', 'no such published questionnaire version')];
    if (!released.has(ref) && releasedOtherwise.has(ref))
      return [
        issue(path, 'released-otherwise', 'the version was released with another content than it has now'),
      ];
    if (!released.has(ref))
      return [issue(path, 'unreleased-survey', 'the questionnaire version has not been released')];
    if (surveys.findIndex((other) => surveyOf(other) === surveyOf(ref)) !== index) {
      return [issue(path, 'duplicate', 'the questionnaire is in the list already')];
    }
    const fits = kinds.some((kind) => scope.kinds.includes(kind));
    return fits ? [] : [issue(path, 'survey-not-for-scope', `the questionnaire is for ${kinds.join(', ')}`)];
  });
}

function scopeIssues({ scope }: Round, places: Places): Issue[] {
  const known = new Set(places.counties.map((county) => county.id));
  const unknown = scope.counties.flatMap((county, index) =>
    known.has(county) ? [] : [issue(`scope.counties.${index}`, 'unknown-county', 'there is no such county')],
  );
  return [
    ...unknown,
    ...duplicates(scope.counties, 'scope.counties'),
    ...duplicates(scope.kinds, 'scope.kinds'),
  ];
}

function periodIssues({ period }: Round, { periods }: RoundGround): Issue[] {
  if (period === undefined || periods.some(({ id }) => id === period)) return [];
  return [issue('period', 'unknown-period', 'there is no such programme period')];
}

function duplicates(list: readonly string[], path: string): Issue[] {
  return list.flatMap((item, index) =>
    list.indexOf(item) === index ? [] : [issue(`${path}.${index}`, 'duplicate', 'it is in the list already')],
  );
}

function issue(path: string, code: string, message: string): Issue {
  return { path, code, message };
}
