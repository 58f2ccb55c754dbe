// The bundle of a county report: the report as it stands, taken apart into what it is computed from.
import type { reportBundleRoutes } from '../contract/routes/report-bundles.ts';
import { BundleSchema } from '../contract/routes/report-bundles.ts';
import { bundleOf } from '../core/bundle/bundle.ts';
import { AppError } from '../core/errors.ts';
import type { RoundId } from '../core/ids.ts';
import { surveyRefIn } from '../core/round.ts';
import { inventories } from '../core/scores.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { Dependencies } from './dependencies.ts';
import { findReport } from './find-report.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

export function reportBundleImplementations(needs: Needs): Implementations<typeof reportBundleRoutes> {
  return {
    async readReportBundle({ params, query }) {
      const [report, survey] = await Promise.all([
        findReport(needs, params, query.edition),
        inventoryOf(needs, params.round),
      ]);
      return BundleSchema.parse(bundleOf(report, survey, sha256Hex));
    },
  };
}

async function inventoryOf({ table, questionnaires }: Needs, id: RoundId) {
  const round = await readRound(table, id);
  if (round === undefined) throw new AppError('unknown-round');
  const ref = surveyRefIn(round, inventories.municipality);
  const questionnaire = ref && questionnaires.get(ref);
  return ref && questionnaire && { ref, hash: questionnaire.hash, sections: questionnaire.sections };
}
