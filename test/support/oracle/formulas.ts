// The formulas of the naive recomputation: parts, score and the order of two areas.

/** By part; a part without a valid answer is absent. */
export type NaiveParts = Record<string, number>;

export const beyond = 1e-9;
export const partNames = ['need', 'gap', 'consequence', 'countyBenefit', 'reach'];
export const questionNames = ['nulage', 'behov', 'konsekvens', 'lansnytta'];

export function partsFrom(answers: Record<string, number[]>): NaiveParts {
  const { nulage = [], behov = [], konsekvens = [], lansnytta = [] } = answers;
  const found: NaiveParts = {};
  if (behov.length > 0) {
    const high = behov.filter((value) => value >= 3);
    Object.assign(found, { need: mean(behov) / 4, reach: high.length / behov.length });
  }
  if (nulage.length > 0) Object.assign(found, { gap: mean(nulage.map((value) => 4 - value)) / 4 });
  if (konsekvens.length > 0) Object.assign(found, { consequence: mean(konsekvens) / 4 });
  if (lansnytta.length > 0) Object.assign(found, { countyBenefit: mean(lansnytta) / 4 });
  return found;
}

/** 0–100; undefined when a part is absent. */
export function weigh(found: NaiveParts, weights: Record<string, number>): number | undefined {
  let sum = 0;
  for (const name of partNames) {
    const value = found[name];
    if (value === undefined) return undefined;
    sum += (weights[name] ?? 0) * value;
  }
  return 100 * sum;
}

interface Ranked {
  area: string;
  score?: number;
  parts: NaiveParts;
}

export function goesBefore(a: Ranked, b: Ranked): boolean {
  const { consequence: consequenceOfA, need: needOfA } = a.parts;
  const { consequence: consequenceOfB, need: needOfB } = b.parts;
  const pairs = [
    [a.score, b.score],
    [consequenceOfA, consequenceOfB],
    [needOfA, needOfB],
  ];
  for (const [first = 0, second = 0] of pairs) {
    if (first > second + beyond) return true;
    if (first < second - beyond) return false;
  }
  return a.area < b.area;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
