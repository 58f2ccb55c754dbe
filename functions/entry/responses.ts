// Lambda: responses as read, and who is at work in them.
import { places } from '../../surveys/places.ts';
import { responseRoutes } from '../contract/routes/responses.ts';
import { createHandler } from '../http/handler.ts';
import { responseImplementations } from '../http/responses.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = responseImplementations({ table, places, questionnaires, now });

export const handler = createHandler(responseRoutes, implementations, { table, places, now, log });
