// Lambda: organisations' own results.
import { catalogue } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { resultRoutes } from '../contract/routes/results.ts';
import { createHandler } from '../http/handler.ts';
import { resultImplementations } from '../http/results.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = resultImplementations({ table, places, questionnaires, now, versions: catalogue });

export const handler = createHandler(resultRoutes, implementations, { table, places, now, log });
