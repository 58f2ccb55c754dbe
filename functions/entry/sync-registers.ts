// Lambda: carries submitted resources and earlier mappings over to the registers.
import { places } from '../../surveys/places.ts';
import { syncRegistersJob } from '../jobs/sync-registers.ts';
import { table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

export const handler = syncRegistersJob({ table, places, questionnaires }, log);
