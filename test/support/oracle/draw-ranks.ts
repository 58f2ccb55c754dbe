// The naive recomputation's draws, from docs/method-draws.md alone.
import { goesBefore, partNames, partsFrom, questionNames, weigh } from './formulas.ts';

interface Drawable {
  shown: { area: string };
  /** By question: the valid answers, and how many organisations it concerns. */
  valid: Record<string, number[]>;
  applicable: Record<string, number>;
}

/** Per draw, the rank of each scored area. */
export function drawRanks(
  scored: readonly Drawable[],
  weights: Record<string, number>,
  seed: number,
  draws: number,
): number[][] {
  const next = sfc32(seed);
  const inIdOrder = [...scored].sort((a, b) => (a.shown.area < b.shown.area ? -1 : 1));
  const drawn: number[][] = [];
  for (let made = 0; made < draws; made += 1) {
    const raw = partNames.map((name) => (weights[name] ?? 0) * (0.5 + next() / 2 ** 32));
    const sum = raw.reduce((a, b) => a + b, 0);
    const scaled = Object.fromEntries(partNames.map((name, i) => [name, (raw[i] ?? 0) / sum]));
    const areas = inIdOrder.map((area) => {
      const filled: Record<string, number[]> = {};
      for (const question of questionNames) {
        const valid = [...(area.valid[question] ?? [])].sort((a, b) => a - b);
        const missing = (area.applicable[question] ?? 0) - valid.length;
        const fills = Array.from(
          { length: missing },
          () => valid[Math.floor((next() / 2 ** 32) * valid.length)] ?? 0,
        );
        filled[question] = [...valid, ...fills];
      }
      const parts = partsFrom(filled);
      return { area: area.shown.area, parts, score: weigh(parts, scaled) ?? 0 };
    });
    drawn.push(
      scored.map(({ shown }) => {
        const own = areas.find(({ area }) => area === shown.area);
        return own === undefined
          ? 0
          : 1 + areas.filter((other) => other !== own && goesBefore(other, own)).length;
      }),
    );
  }
  return drawn;
}

function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed >>> 0, 0, 1];
  const next = (): number => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + ((c << 3) >>> 0)) >>> 0;
    c = ((((c << 21) | (c >>> 11)) >>> 0) + result) >>> 0;
    return result;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}
