// The rules of the numbers in words, for whoever recomputes them without this code. Source: product definition, "The numbers".
import { questionOf } from '../priority/contributions.ts';

/** As sent in a bundle. Its version is that of the computation: `computationVersion` among the inputs. */
export const rulesInWords = {
  answers:
    'A code has four letters, in the order nulage, behov, konsekvens, lansnytta: 0–4 is an answer, "-" is missing (no response, unanswered or "vet inte"), "x" is "ej aktuellt" and leaves the denominator. Missing is never zero.',
  parts: {
    need: { question: questionOf.need, formula: 'mean(answer) / 4' },
    gap: { question: questionOf.gap, formula: 'mean(4 − answer) / 4' },
    consequence: { question: questionOf.consequence, formula: 'mean(answer) / 4' },
    countyBenefit: { question: questionOf.countyBenefit, formula: 'mean(answer) / 4' },
    reach: { question: questionOf.reach, formula: 'share of answers ≥ 3' },
  },
  score: '100 × Σ weight × part, over valid answers; none if a part has no valid answer',
  order: 'score descending, then consequence, then need, each beyond 1e-9, then area id',
  bounds: 'the score with every missing answer at 0 and at 4 (nulage reversed)',
  rankRange: {
    missing: 'a beats b when low(a) > high(b)',
    weights: 'a beats b when Σ min(0.5·w·d, 1.5·w·d) > 0, d = parts(a) − parts(b)',
    leaveOneOut:
      'smallest and largest place over the result and one without each organisation that has submitted',
    likely: 'the 5th to the 95th percentile of the place over the draws, by nearest rank',
  },
  response: 'no order when under half of the municipalities in scope have submitted',
  draws: 'docs/method-draws.md',
} as const;
