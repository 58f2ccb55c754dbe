// Lambda: decisions about the order.
import { places } from '../../surveys/places.ts';
import { decisionRoutes } from '../contract/routes/decisions.ts';
import { decisionImplementations } from '../http/decisions.ts';
import { createHandler } from '../http/handler.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = decisionImplementations({ table, places, questionnaires, now, newId });

export const handler = createHandler(decisionRoutes, implementations, { table, places, now, log });
