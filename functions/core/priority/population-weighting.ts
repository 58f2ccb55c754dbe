// The alternative view in which a municipality counts by its population. The published numbers never use it.

export interface PopulatedAnswer {
  /** On the scale 0–4. */
  readonly answer: number;
  readonly population: number;
}

/** Mean of the answers weighted by population; undefined where nobody lives. */
export function populationWeightedMean(answers: readonly PopulatedAnswer[]): number | undefined {
  const population = answers.reduce((total, one) => total + one.population, 0);
  if (population === 0) return undefined;
  return answers.reduce((total, one) => total + one.answer * one.population, 0) / population;
}

/** Share (0..1) of `population` that lives where an answer was given. */
export function populationCoverage(answers: readonly PopulatedAnswer[], population: number): number {
  return answers.reduce((total, one) => total + one.population, 0) / population;
}
