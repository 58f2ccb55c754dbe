// Lambda: computes county reports again when a submission or a round changes them.
import { places } from '../../surveys/places.ts';
import { recomputeReportsJob } from '../jobs/recompute-reports.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

export const handler = recomputeReportsJob({ table, places, questionnaires, now }, log);
