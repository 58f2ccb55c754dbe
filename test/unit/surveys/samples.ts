// The samples of each survey version, for tests.
import { samples as municipalYear20261 } from '../../../surveys/aterrapportering-kommun/2026-1.samples.ts';
import { samples as inventory20261 } from '../../../surveys/behovsinventering/2026-1.samples.ts';
import { samples as regionInventory20261 } from '../../../surveys/behovsinventering-region/2026-1.samples.ts';
import { samples as maturity20261 } from '../../../surveys/mognad/2026-1.samples.ts';
import type { SurveySample } from '../../../surveys/types.ts';

export const samplesOf: Readonly<Record<string, readonly SurveySample[]>> = {
  'behovsinventering@2026-1': inventory20261,
  'mognad@2026-1': maturity20261,
  'behovsinventering-region@2026-1': regionInventory20261,
  'aterrapportering-kommun@2026-1': municipalYear20261,
};
