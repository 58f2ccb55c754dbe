// An organisation's own results: what it submitted, what it submitted before, and what may be shown of others'.
import type * as z from 'zod';
import type { OwnResultsSchema, resultRoutes } from '../contract/routes/results.ts';
import { changeBetween } from '../core/change-between.ts';
import { discloseComparison, discloseNothing } from '../core/disclosure/compare.ts';
import type { Disclosed } from '../core/disclosure/disclosed.ts';
import type { Comparison } from '../core/disclosure/figure.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';
import { surveyOf } from '../core/ids.ts';
import { scoreDimension } from '../core/maturity/dimension.ts';
import { itemsByDimension, readDimensionCodes } from '../core/maturity/scores.ts';
import {
  type AreaResult,
  areaResults,
  type DimensionResult,
  dimensionResults,
  totalOf,
} from '../core/results/own-results.ts';
import { groupOf, peerUnits } from '../core/results/peer-units.ts';
import type { CountyPeers, Measure } from '../core/results/peers.ts';
import { isInScope, type Round, roundStatus } from '../core/round.ts';
import { readAreaCodes } from '../core/scores.ts';
import type { OwnScores } from '../storage/peer-counts.ts';
import { listRounds } from '../storage/rounds.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import {
  type AskedForm,
  formIn,
  type OwnSubmissions,
  type PlacedOrganisation,
  readOwnSubmissions,
} from './own-submissions.ts';
import { describeOrganisation } from './response-view.ts';
import { readSettledPeers } from './settled-peers.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

type OwnResults = z.input<typeof OwnResultsSchema>;
type Compare = (measure: Measure) => Disclosed<Comparison>;

export function resultImplementations(needs: Needs): Implementations<typeof resultRoutes> {
  const { table, places, now } = needs;
  return {
    async readResults({ params }) {
      const rounds = await listRounds(table);
      const round = rounds.find(({ id }) => id === params.round);
      if (round === undefined) throw new AppError('unknown-round');
      const found = findOrganisation(params.org, places);
      if (found === undefined || !isInScope(round, found)) throw new AppError('unknown-organisation');
      const county = found.county as CountyId;
      const organisation = { id: params.org, kind: found.kind, county };
      const earlier = rounds
        .filter((one) => one.opensAt < round.opensAt && isInScope(one, found))
        .sort((one, other) => (one.opensAt < other.opensAt ? 1 : -1));
      const own = await readOwnSubmissions(needs, organisation, round, earlier);
      const compare = await comparisonsFor(needs, round, organisation, groupOf(found), own.now);
      const group = places.skrGroups.find(({ id }) => id === found.skrGroup);
      return {
        round: round.id,
        roundName: round.name,
        roundStatus: roundStatus(round, now()),
        closesAt: round.closesAt,
        synthetic: round.synthetic,
        organisation: describeOrganisation(found),
        county: { id: county, name: places.counties.find(({ id }) => id === county)?.name ?? county },
        group: group && { id: group.id, name: group.name },
        inventory: inventoryOf(needs, round, organisation, own, compare),
        maturity: maturityOf(needs, round, organisation, own, compare),
      };
    },
  };
}

function inventoryOf(
  needs: Needs,
  round: Round,
  { kind }: PlacedOrganisation,
  { now: { scores }, scoresBefore }: OwnSubmissions,
  compare: Compare,
): OwnResults['inventory'] {
  const form = formIn(needs, round, kind, 'area');
  if (form === undefined) return undefined;
  const before = scoresBefore && formIn(needs, scoresBefore.round, kind, 'area');
  const earlier = scoresBefore &&
    before && { answers: readAreaCodes(scoresBefore.scores.areas), change: changeFrom(needs, before, form) };
  const areas = form.questionnaire.sections.filter((section) => section.kind === 'area');
  const own = scores && readAreaCodes(scores.areas);
  return {
    ...describeForm(form, scores, scoresBefore && { ...scoresBefore, submitted: scoresBefore.scores }),
    areas: areaResults(areas, own, earlier, compare) as Writable<AreaResult[]>,
  };
}

function maturityOf(
  needs: Needs,
  round: Round,
  { kind }: PlacedOrganisation,
  { now: { maturity }, maturityBefore }: OwnSubmissions,
  compare: Compare,
): OwnResults['maturity'] {
  const form = formIn(needs, round, kind, 'dimension');
  if (form === undefined) return undefined;
  const before = maturityBefore && formIn(needs, maturityBefore.round, kind, 'dimension');
  const earlier = maturityBefore &&
    before && {
      answers: readDimensionCodes(maturityBefore.maturity.dimensions),
      change: changeFrom(needs, before, form),
      items: itemsByDimension(before.questionnaire),
    };
  const dimensions = dimensionResults(
    form.questionnaire.sections.filter((section) => section.kind === 'dimension'),
    itemsByDimension(form.questionnaire),
    maturity && readDimensionCodes(maturity.dimensions),
    earlier,
    compare,
  );
  return {
    ...describeForm(
      form,
      maturity,
      maturityBefore && { ...maturityBefore, submitted: maturityBefore.maturity },
    ),
    total: totalOf(dimensions),
    dimensions: dimensions as Writable<DimensionResult[]>,
  };
}

/** The schema's types are writable; nobody writes. */
type Writable<T> =
  T extends Disclosed<Comparison> ? T : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

interface Stand {
  readonly edition: number;
  readonly submittedAt: string;
}

function describeForm(
  { ref }: AskedForm,
  submitted: Stand | undefined,
  before: { readonly round: Round; readonly submitted: Stand } | undefined,
) {
  return {
    survey: surveyOf(ref),
    surveyRef: ref,
    submitted: submitted && { edition: submitted.edition, at: submitted.submittedAt },
    before: before && {
      round: before.round.id,
      roundName: before.round.name,
      at: before.submitted.submittedAt,
    },
  };
}

function changeFrom({ questionnaires }: Needs, before: AskedForm, now: AskedForm) {
  const versions = [...questionnaires.values()];
  return (question: string) => changeBetween(versions, before.ref, now.ref, question);
}

/** Others' answers are read only when they may be shown: from a round that has closed, and to a municipality. */
async function comparisonsFor(
  needs: Needs,
  round: Round,
  { id, kind, county }: PlacedOrganisation,
  group: string,
  own: OwnScores,
): Promise<Compare> {
  if (kind === 'region') return () => discloseNothing('not-compared');
  const counties = await readSettledPeers(needs, round);
  if (counties === undefined) return () => discloseNothing('round-open');
  const units = peerUnits({ round, organisations: needs.places.organisations, counties });
  const ownCounts = counties.get(county);
  return (measure) => {
    const isCounted = isCountedIn(ownCounts, measure, id, own);
    const seen = ownCounts?.seen;
    const isAdded = isCounted && seen !== undefined && seen.editions[measure.survey][id] === undefined;
    return discloseComparison(units(measure), { county, group, isCounted, isAdded });
  };
}

/** Is the reader's own answer one of those counted? Where the counts hold another edition of it: as if it were. */
function isCountedIn(
  counts: CountyPeers | undefined,
  measure: Measure,
  id: OrganisationId,
  own: OwnScores,
): boolean {
  const counted = counts?.editions[measure.survey][id];
  if (counted === undefined) return false;
  const submitted = measure.survey === 'inventory' ? own.scores : own.maturity;
  return counted !== submitted?.edition || hasNumber(measure, own);
}

function hasNumber(measure: Measure, { scores, maturity }: OwnScores): boolean {
  if (measure.survey === 'inventory') {
    const answers = scores && readAreaCodes(scores.areas)[measure.area];
    return typeof answers?.[measure.question] === 'number';
  }
  const answers = maturity && readDimensionCodes(maturity.dimensions)[measure.dimension];
  return answers !== undefined && scoreDimension(answers).score !== undefined;
}
