// Lambda: what becomes of a response after it has been written, and its editions.
import { places } from '../../surveys/places.ts';
import { stepRoutes } from '../contract/routes/steps.ts';
import { createHandler } from '../http/handler.ts';
import { stepImplementations } from '../http/steps.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = stepImplementations({ table, places, questionnaires, now, newId });

export const handler = createHandler(stepRoutes, implementations, { table, places, now, log });
