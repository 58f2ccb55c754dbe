// Lambda: publishes what everybody may see of a round when the nation has established it.
import { setTimeout as pause } from 'node:timers/promises';
import { places } from '../../surveys/places.ts';
import { publishOpenDataJob } from '../jobs/publish-open-data.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires } from './municipal-questionnaires.ts';

const questionnaires = new Map(municipalQuestionnaires);

export const handler = publishOpenDataJob({ table, places, questionnaires, now, pause }, log);
