// Lambda: reminds, when the schedule says so, everybody who has something left.
import { places } from '../../surveys/places.ts';
import { remindJob } from '../jobs/remind.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

export const handler = remindJob({ table, places, questionnaires, now, newId }, log);
