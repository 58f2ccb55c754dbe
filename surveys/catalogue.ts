// THE list of survey versions, newest last.
import { aterrapporteringKommun20261 } from './aterrapportering-kommun/2026-1.ts';
import { behovsinventering20261 } from './behovsinventering/2026-1.ts';
import { behovsinventeringRegion20261 } from './behovsinventering-region/2026-1.ts';
import { mognad20261 } from './mognad/2026-1.ts';
import type { SurveyVersion } from './types.ts';

export const catalogue: readonly SurveyVersion[] = [
  behovsinventering20261,
  mognad20261,
  behovsinventeringRegion20261,
  aterrapporteringKommun20261,
];

/** The version that `ref` (`behovsinventering@2026-1`) names, or undefined. */
export function surveyVersion(ref: string): SurveyVersion | undefined {
  return catalogue.find(({ survey, version }) => `${survey}@${version}` === ref);
}
