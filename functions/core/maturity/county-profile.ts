// A county's maturity: each dimension's mean of its municipalities' scores, with every score beside it.
import type { SurveyRef } from '../ids.ts';
import { levelOf, type MaturityLevelId } from './level.ts';
import { averageDimension, scoreProfile } from './profile.ts';
import { type MaturityScores, readDimensionCodes } from './scores.ts';

export interface CountyMaturity {
  readonly surveyRef: SurveyRef;
  readonly organisations: { readonly inScope: number; readonly responded: number };
  readonly dimensions: readonly CountyMaturityDimension[];
}

export interface CountyMaturityDimension {
  readonly dimension: string;
  readonly name: string;
  /** Municipalities with a score: at least 60 % of their items valid. */
  readonly valid: number;
  /** 0–4; absent where nobody has a score. */
  readonly mean?: number;
  readonly level?: MaturityLevelId;
  /** 0–4 by municipality. Who has no score is missing. */
  readonly scores: Readonly<Record<string, number>>;
}

/** `scores` of municipalities in scope only. One municipality, one vote. */
export function describeCountyMaturity(
  surveyRef: SurveyRef,
  dimensions: readonly { readonly id: string; readonly name: string }[],
  inScope: number,
  scores: readonly MaturityScores[],
): CountyMaturity {
  const profiles = scores.map(({ organisation, dimensions: codes }) => ({
    organisation,
    profile: scoreProfile(readDimensionCodes(codes)),
  }));
  return {
    surveyRef,
    organisations: { inScope, responded: scores.length },
    dimensions: dimensions.map(({ id: dimension, name }) => {
      const { municipalities: valid, mean } = averageDimension(
        profiles.map(({ profile }) => profile),
        dimension,
      );
      const own = profiles.flatMap(({ organisation, profile }): [string, number][] => {
        const score = profile.dimensions[dimension]?.score;
        return score === undefined ? [] : [[organisation, score]];
      });
      return {
        dimension,
        name,
        valid,
        ...(mean !== undefined && { mean, level: levelOf(mean).id }),
        scores: Object.fromEntries(own),
      };
    }),
  };
}
