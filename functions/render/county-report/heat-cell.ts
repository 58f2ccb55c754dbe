// One answer as a heat map prints it. What is not a number gets one of four marks, never a zero.
import type { CountyReport } from '../../contract/routes/reports.ts';

type CoreAnswer = CountyReport['municipalities'][number]['areas'][string]['behov'];

/** A number 0–4, or the letter of an empty mark. */
export type HeatCell = number | 'S' | 'T' | 'A' | 'F';

const letters = { missing: 'S', 'not-asked': 'T', 'not-applicable': 'A' } as const;

export function heatCell(answer: CoreAnswer): HeatCell {
  return typeof answer === 'number' ? answer : letters[answer];
}
