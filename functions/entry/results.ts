// Lambda: organisations' own results.
import { places } from '../../surveys/places.ts';
import { resultRoutes } from '../contract/routes/results.ts';
import { createHandler } from '../http/handler.ts';
import { resultImplementations } from '../http/results.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = resultImplementations({ table, places, questionnaires, now });

export const handler = createHandler(resultRoutes, implementations, { table, places, now, log });
