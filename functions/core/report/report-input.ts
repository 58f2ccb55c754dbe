// What a county report is computed from, and the hashes that tell whether any of it has changed.
import type { County, Organisation, OrganisationKind, Places } from '../../../surveys/types.ts';
import type { CountedInputs } from '../bundle/counted-inputs.ts';
import { canonicalJson } from '../canonical-json.ts';
import { changeBetween, type VersionChanges } from '../change-between.ts';
import type { CountyId, OrganisationId, ReceiptId, SurveyRef } from '../ids.ts';
import { type MaturityScores, maturitySurvey } from '../maturity/scores.ts';
import { defaultWeights, weightsVersion } from '../priority/types.ts';
import type { Round } from '../round.ts';
import { isInScope, municipalitiesInScope, surveyRefIn } from '../round.ts';
import type { Scores } from '../scores.ts';
import { inventories, readAreaCodes } from '../scores.ts';
import { fnv1a } from './fnv1a.ts';
import type { RegionAnswers, RegionArea } from './regions.ts';
import { regionAnswers } from './regions.ts';
import type { CountedForm } from './said.ts';
import type { EarlierRound } from './since-last-round.ts';

export interface ReportInput {
  readonly round: Round;
  readonly county: County;
  /** The areas of the round's needs inventory, in its order; none when the round asks for no inventory. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly organisations: readonly Organisation[];
  /** What has been submitted in the county; whoever is not in the round's scope does not enter. */
  readonly scores: readonly Scores[];
  /** Beside the numbers: the areas of the round's inventory for regions, and what regions have submitted. */
  readonly regionAreas: readonly RegionArea[];
  readonly regionScores: readonly Scores[];
  /** The municipalities' needs inventory, for what its answers say beside the scores. */
  readonly inventory?: CountedForm;
  /** Which edition's answers those are. */
  readonly receipts: Receipts;
  /** Absent when the round asks for no maturity questionnaire. */
  readonly maturity?: MaturityInput;
  /** Absent when nobody in the county has submitted the same questionnaire before. */
  readonly earlier?: EarlierRound & { readonly scores: readonly Scores[] };
}

/** The receipt of each municipality's latest submitted needs inventory. */
export type Receipts = ReadonlyMap<OrganisationId, ReceiptId>;

export interface MaturityInput {
  readonly surveyRef: SurveyRef;
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly scores: readonly MaturityScores[];
}

/** Draws behind every published report. */
export const drawCount = 10_000;

/** Adds 1 when the same inputs would give other numbers. */
export const computationVersion = 1;

/** Adds 1 when the same answers would give another report beside the numbers. */
const besideVersion = 1;

export interface ReportSources {
  readonly places: Places;
  readonly questionnaires: ReadonlyMap<SurveyRef, ReportQuestionnaire>;
}

interface ReportQuestionnaire extends VersionChanges {
  readonly sections: readonly QuestionnaireSection[];
  readonly questions: readonly (VersionChanges['questions'][number] & CountedForm['questions'][number])[];
}

interface QuestionnaireSection {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly corresponds?: readonly string[];
}

/** What has been submitted in the county. */
export interface SubmittedScores {
  readonly municipalities: readonly Scores[];
  readonly regions: readonly Scores[];
  readonly maturity: readonly MaturityScores[];
  readonly receipts: Receipts;
  /** The latest earlier round with scores of the municipalities' inventory. */
  readonly earlier?: { readonly round: Round; readonly scores: readonly Scores[] } | undefined;
}

/** In a county where nobody has submitted. */
export const nothingSubmitted: SubmittedScores = {
  municipalities: [],
  regions: [],
  maturity: [],
  receipts: new Map(),
};

/** Undefined when the county is not in the round. */
export function reportInputFor(
  { places, questionnaires }: ReportSources,
  round: Round,
  county: CountyId,
  submitted: SubmittedScores,
): ReportInput | undefined {
  const place = places.counties.find(({ id }) => id === county);
  if (place === undefined || !round.scope.counties.includes(county)) return undefined;
  const areasOf = (kind: OrganisationKind): readonly QuestionnaireSection[] => {
    const ref = surveyRefIn(round, inventories[kind]);
    const sections = (ref && questionnaires.get(ref)?.sections) ?? [];
    return sections.filter((section) => section.kind === 'area');
  };
  return {
    round,
    county: place,
    areas: areasOf('municipality').map(({ id, name }) => ({ id, name })),
    organisations: places.organisations,
    scores: submitted.municipalities,
    regionAreas: areasOf('region').map(({ id, name, corresponds = [] }) => ({ id, name, corresponds })),
    regionScores: submitted.regions,
    ...inventoryIn(questionnaires, round),
    receipts: submitted.receipts,
    ...maturityIn(questionnaires, round, submitted.maturity),
    ...earlierIn(questionnaires, round, submitted.earlier),
  };
}

type Questionnaires = ReportSources['questionnaires'];

function inventoryIn(questionnaires: Questionnaires, round: Round): { inventory?: CountedForm } {
  const ref = surveyRefIn(round, inventories.municipality);
  const form = ref && questionnaires.get(ref);
  return ref === undefined || form === undefined ? {} : { inventory: { ...form, ref } };
}

function maturityIn(
  questionnaires: Questionnaires,
  round: Round,
  scores: readonly MaturityScores[],
): { maturity?: MaturityInput } {
  const surveyRef = surveyRefIn(round, maturitySurvey);
  const form = surveyRef && questionnaires.get(surveyRef);
  if (surveyRef === undefined || form === undefined) return {};
  const dimensions = form.sections.filter(({ kind }) => kind === 'dimension');
  return { maturity: { surveyRef, dimensions, scores } };
}

function earlierIn(
  questionnaires: Questionnaires,
  round: Round,
  earlier: SubmittedScores['earlier'],
): Pick<ReportInput, 'earlier'> {
  const now = surveyRefIn(round, inventories.municipality);
  const then = earlier && surveyRefIn(earlier.round, inventories.municipality);
  if (earlier === undefined || now === undefined || then === undefined) return {};
  const versions = [...questionnaires.values()];
  return {
    earlier: {
      round: earlier.round.id,
      name: earlier.round.name,
      scores: earlier.scores,
      answers: new Map(earlier.scores.map((one) => [one.organisation, readAreaCodes(one.areas)])),
      change: (question) => changeBetween(versions, then, now, question),
    },
  };
}

export interface ReportHashes {
  /** Over what the priorities are computed from: the same hash means the same order. Nothing beside them is part of it. */
  readonly inputsHash: string;
  /** Over everything in the report but the time it was computed: another hash, and it is computed again. */
  readonly basis: string;
  /**
   * Over what can change what the report says: not what the rounds are called, nor their times. An edition is
   * corrected when this is another.
   */
  readonly contentBasis: string;
}

/** `hash` gives a text's SHA-256 (hex). */
export function reportHashes(input: ReportInput, hash: (text: string) => string): ReportHashes {
  const { round } = input;
  const inputsHash = hash(canonicalJson(countedInputs(input)));
  const content = {
    inputsHash,
    regions: regionsOf(input),
    receipts: Object.fromEntries(input.receipts),
    maturity: input.maturity,
    besideVersion,
  };
  const { surveys, scope } = round;
  const { earlier } = input;
  const contentBasis = hash(
    canonicalJson({
      ...content,
      // The county's own part of the scope is in what it is computed from: another county added changes nothing here.
      round: { surveys, kinds: scope.kinds },
      earlier: earlier && { round: earlier.round, scores: earlier.scores },
    }),
  );
  const named = { round, earlier: earlier && { name: earlier.name, scores: earlier.scores } };
  return { inputsHash, basis: hash(canonicalJson({ ...content, ...named })), contentBasis };
}

/** Municipalities of the county in the round's scope, in code order. */
export function inScopeOf({ round, county, organisations }: ReportInput): OrganisationId[] {
  return municipalitiesInScope(round, county.id as CountyId, organisations);
}

/** In code order, so that the order in which answers came is no part of the report. */
export function scoresInScope(input: ReportInput): Scores[] {
  const byOrganisation = new Map(input.scores.map((scores) => [scores.organisation, scores]));
  return inScopeOf(input).flatMap((organisation) => byOrganisation.get(organisation) ?? []);
}

/** The county's regions that the round asks, with their answers; none when it does not ask regions. */
export function regionsOf(input: ReportInput): RegionAnswers[] {
  const { round, county, organisations, regionAreas, regionScores } = input;
  if (surveyRefIn(round, inventories.region) === undefined) return [];
  const regions = organisations
    .filter((one) => one.kind === 'region' && one.county === county.id)
    .filter((one) => isInScope(round, one));
  return regionAnswers(regions, regionAreas, regionScores);
}

/** Fixed by the round and the county, so that anybody can compute the report again. */
export function seedOf({ round, county }: Pick<ReportInput, 'round' | 'county'>): number {
  return fnv1a(`${round.id}/${county.id}`);
}

function countedInputs(input: ReportInput): CountedInputs {
  return {
    round: input.round.id,
    county: input.county.id,
    areas: input.areas,
    inScope: inScopeOf(input),
    scores: scoresInScope(input),
    weights: defaultWeights,
    weightsVersion,
    seed: seedOf(input),
    draws: drawCount,
    computationVersion,
  };
}
