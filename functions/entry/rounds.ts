// Lambda: rounds: list, open, change.
import { places } from '../../surveys/places.ts';
import { roundRoutes } from '../contract/routes/rounds.ts';
import { createHandler } from '../http/handler.ts';
import { roundImplementations } from '../http/rounds.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = roundImplementations({ table, places, questionnaires, now, newId });

export const handler = createHandler(roundRoutes, implementations, { table, places, now, log });
