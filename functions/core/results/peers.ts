// What a county's municipalities answered, as counts by SKR group. Not to be shown: disclosure control reads it.

import type { Indicator } from '../comparison/indicators.ts';
import type { Facts } from '../facts.ts';
import { scoreDimension } from '../maturity/dimension.ts';
import { type MaturityScores, readDimensionCodes } from '../maturity/scores.ts';
import { type Tally, tallyAnswers } from '../priority/tally.ts';
import type { CoreAnswer, CoreQuestion } from '../priority/types.ts';
import { coreQuestions } from '../priority/types.ts';
import { readAreaCodes, type Scores } from '../scores.ts';
import { type IndicatorCounts, tallyIndicators } from './indicator-counts.ts';
import type { PeerSurvey } from './peer-survey.ts';
import { type Spreads, spreadAnswers } from './spreads.ts';

/** How many gave each answer 0–4, and how many said that the question does not concern them. */
export interface AnswerCounts {
  /** Index is the answer. */
  readonly counts: Tally['counts'];
  readonly notApplicable: number;
}

/** Scores of a dimension: how many have one, and their sum in whole units, so that no order can matter. */
export interface ScoreSum {
  readonly valid: number;
  readonly sum: number;
  /** Municipalities for whom no item of the dimension is applicable. */
  readonly notApplicable: number;
}

/** A score is a fraction with at most twelve items below the line: in these units it is a whole number. */
export const scoreUnits = 27_720;

/** The municipalities of one SKR group in one county. */
export interface PeerCell {
  readonly areas: Readonly<Record<string, Readonly<Record<CoreQuestion, AnswerCounts>>>>;
  readonly dimensions: Readonly<Record<string, ScoreSum>>;
}

/** Which edition of whose answers the counts hold, by questionnaire and municipality. */
export type Editions = Readonly<Record<PeerSurvey, Readonly<Record<string, number>>>>;

export interface Counts {
  /** By SKR group. */
  readonly groups: Readonly<Record<string, PeerCell>>;
  /** Over all groups. */
  readonly spreads: Spreads;
  /** Over all groups, by indicator. */
  readonly indicators: Readonly<Record<string, IndicatorCounts>>;
  readonly editions: Editions;
}

export interface CountyPeers extends Counts {
  /** ISO, UTC: from then on the counts may enter what is shown. */
  readonly readableFrom: string;
  /** The counts as they could first be read, if a round that had closed was opened again; absent otherwise. */
  readonly seen?: Counts | undefined;
}

export interface PeerSources {
  /** The county's municipalities in the round's scope; `group` is the SKR group. */
  readonly inScope: readonly { readonly id: string; readonly group: string }[];
  readonly areas: readonly string[];
  readonly dimensions: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly scores: readonly Scores[];
  readonly maturity: readonly MaturityScores[];
  readonly facts: readonly Facts[];
}

/** Counts by group. A municipality without a response is in none: how many are missing follows from the scope. */
export function tallyPeers(sources: PeerSources): Counts {
  const { inScope, areas, dimensions } = sources;
  const groups = [...new Set(inScope.map(({ group }) => group))].sort();
  const asked = new Set<string>(inScope.map(({ id }) => id));
  const isAsked = ({ organisation }: { readonly organisation: string }) => asked.has(organisation);
  // Facts are stored apart from the scores of the same edition: those of another one are not counted with it.
  const editions = {
    inventory: editionsOf(inScope, sources.scores),
    maturity: editionsOf(inScope, sources.maturity),
  };
  return {
    groups: Object.fromEntries(
      groups.map((group) => {
        const members = new Set(inScope.filter((one) => one.group === group).map(({ id }) => id));
        const isMember = ({ organisation }: { readonly organisation: string }) => members.has(organisation);
        return [
          group,
          {
            areas: tallyAreas(areas, sources.scores.filter(isMember)),
            dimensions: tallyDimensions(dimensions, sources.maturity.filter(isMember)),
          },
        ];
      }),
    ),
    spreads: spreadAnswers(
      areas,
      dimensions,
      sources.scores.filter(isAsked),
      sources.maturity.filter(isAsked),
    ),
    indicators: tallyIndicators(
      sources.indicators,
      sources.facts.filter((one) => editions.inventory[one.organisation] === one.edition),
      sources.maturity.filter(isAsked),
    ),
    editions,
  };
}

function editionsOf(
  inScope: PeerSources['inScope'],
  scores: readonly { readonly organisation: string; readonly edition: number }[],
): Record<string, number> {
  const known = new Map(scores.map(({ organisation, edition }) => [organisation, edition]));
  return Object.fromEntries(
    inScope.flatMap(({ id }) => {
      const edition = known.get(id);
      return edition === undefined ? [] : [[id, edition]];
    }),
  );
}

function tallyAreas(areas: readonly string[], scores: readonly Scores[]): PeerCell['areas'] {
  const answers = scores.map((one) => readAreaCodes(one.areas));
  const countsOf = (area: string, question: CoreQuestion): AnswerCounts =>
    countAnswers(answers.map((each) => each[area]?.[question] ?? 'missing'));
  return Object.fromEntries(
    areas.map((area) => [
      area,
      {
        nulage: countsOf(area, 'nulage'),
        behov: countsOf(area, 'behov'),
        konsekvens: countsOf(area, 'konsekvens'),
        lansnytta: countsOf(area, 'lansnytta'),
      },
    ]),
  );
}

function countAnswers(answers: readonly CoreAnswer[]): AnswerCounts {
  const { counts } = tallyAnswers(answers);
  return { counts, notApplicable: answers.filter((answer) => answer === 'not-applicable').length };
}

function tallyDimensions(
  dimensions: readonly string[],
  scores: readonly MaturityScores[],
): PeerCell['dimensions'] {
  const answers = scores.map((one) => readDimensionCodes(one.dimensions));
  return Object.fromEntries(
    dimensions.map((dimension) => {
      const scored = answers.map((each) => scoreDimension(each[dimension] ?? ['missing']));
      const valid = scored.flatMap(({ score }) => (score === undefined ? [] : [inUnits(score)]));
      return [
        dimension,
        {
          valid: valid.length,
          sum: valid.reduce((total, score) => total + score, 0),
          notApplicable: scored.filter(({ applicable }) => applicable === 0).length,
        },
      ];
    }),
  );
}

export function inUnits(score: number): number {
  return Math.round(score * scoreUnits);
}

/** What one cell holds of one measure: all that a mean and its bounds are made of. Undefined for a cell that has none. */
export interface CellSums {
  readonly valid: number;
  /** On the scale 0–4. */
  readonly sum: number;
  readonly notApplicable: number;
  readonly counts?: Tally['counts'];
}

export type Measure =
  | { readonly survey: 'inventory'; readonly area: string; readonly question: CoreQuestion }
  | { readonly survey: 'maturity'; readonly dimension: string };

export function sumsIn(cell: PeerCell | undefined, measure: Measure): CellSums {
  if (measure.survey === 'maturity') {
    const { valid, sum, notApplicable } = cell?.dimensions[measure.dimension] ?? noScores;
    return { valid, sum: sum / scoreUnits, notApplicable };
  }
  const { counts, notApplicable } = cell?.areas[measure.area]?.[measure.question] ?? noAnswers;
  return {
    valid: counts.reduce((total, count) => total + count, 0),
    sum: counts.reduce((total, count, answer) => total + count * answer, 0),
    notApplicable,
    counts,
  };
}

const noScores: ScoreSum = { valid: 0, sum: 0, notApplicable: 0 };
const noAnswers: AnswerCounts = { counts: [0, 0, 0, 0, 0], notApplicable: 0 };

/** Every measure of a round: each area's four questions, and each dimension. */
export function measuresOf(areas: readonly string[], dimensions: readonly string[]): Measure[] {
  return [
    ...areas.flatMap((area) =>
      coreQuestions.map((question): Measure => ({ survey: 'inventory', area, question })),
    ),
    ...dimensions.map((dimension): Measure => ({ survey: 'maturity', dimension })),
  ];
}
