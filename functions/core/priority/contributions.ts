// What each part and each organisation adds to an area's score. Source: product definition, "The numbers".
import { highAnswer, highestAnswer } from './tally.ts';
import type { CoreQuestion, Part, Weights } from './types.ts';
import { parts } from './types.ts';

/** A number is a scale answer 0–4. */
type Given = number | 'missing' | 'not-applicable' | 'not-asked';
type ByPart = Readonly<Record<Part, number>>;

/** An organisation's answers by area. An area that is absent is missing throughout. */
export interface Contributor {
  readonly id: string;
  readonly areas: Readonly<Record<string, Readonly<Record<CoreQuestion, Given>>>>;
}

export interface OrganisationContribution {
  readonly id: string;
  /** Points of the score; a part that the organisation gave no valid answer to is absent. */
  readonly parts: Readonly<Partial<Record<Part, number>>>;
  readonly total: number;
}

export interface Contributions {
  /** Points of the score (0–100). The parts sum to it. */
  readonly parts: ByPart;
  /** In the order given. The totals sum to the score, and each part's points to that part's. */
  readonly organisations: readonly OrganisationContribution[];
}

/** The question that each part is computed from. */
export const questionOf: Readonly<Record<Part, CoreQuestion>> = {
  need: 'behov',
  gap: 'nulage',
  consequence: 'konsekvens',
  countyBenefit: 'lansnytta',
  reach: 'behov',
};

const shareOf: Readonly<Record<Part, (answer: number) => number>> = {
  need: (answer) => answer / highestAnswer,
  gap: (answer) => (highestAnswer - answer) / highestAnswer,
  consequence: (answer) => answer / highestAnswer,
  countyBenefit: (answer) => answer / highestAnswer,
  reach: (answer) => (answer >= highAnswer ? 1 : 0),
};

/** Undefined when a part has no valid answer: the area then has no score to divide. */
export function contributionsTo(
  area: string,
  organisations: readonly Contributor[],
  weights: Weights,
): Contributions | undefined {
  const answerTo = (part: Part, { areas }: Contributor): Given =>
    areas[area]?.[questionOf[part]] ?? 'missing';
  const valid = byPart(
    (part) => organisations.filter((one) => typeof answerTo(part, one) === 'number').length,
  );
  if (parts.some((part) => valid[part] === 0)) return undefined;

  const contributions = organisations.map((one): OrganisationContribution => {
    const points = parts.flatMap((part) => {
      const answer = answerTo(part, one);
      if (typeof answer !== 'number') return [];
      return [[part, (100 * weights[part] * shareOf[part](answer)) / valid[part]] as const];
    });
    return {
      id: one.id,
      parts: Object.fromEntries(points),
      total: points.reduce((sum, [, each]) => sum + each, 0),
    };
  });
  return {
    parts: byPart((part) => contributions.reduce((sum, one) => sum + (one.parts[part] ?? 0), 0)),
    organisations: contributions,
  };
}

function byPart(pointsOf: (part: Part) => number): ByPart {
  return {
    need: pointsOf('need'),
    gap: pointsOf('gap'),
    consequence: pointsOf('consequence'),
    countyBenefit: pointsOf('countyBenefit'),
    reach: pointsOf('reach'),
  };
}
