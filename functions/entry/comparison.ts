// Lambda: the nation's comparison of counties.
import { places } from '../../surveys/places.ts';
import { comparisonRoutes } from '../contract/routes/comparison.ts';
import { comparisonImplementations } from '../http/comparison.ts';
import { createHandler } from '../http/handler.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires } from './municipal-questionnaires.ts';

const questionnaires = new Map(municipalQuestionnaires);
const implementations = comparisonImplementations({ table, places, questionnaires, now });

export const handler = createHandler(comparisonRoutes, implementations, { table, places, now, log });
