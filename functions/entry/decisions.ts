// Lambda: established reports, and decisions about the order.
import { places } from '../../surveys/places.ts';
import { decisionRoutes } from '../contract/routes/decisions.ts';
import { establishingRoutes } from '../contract/routes/establishing.ts';
import { decisionImplementations } from '../http/decisions.ts';
import { establishingImplementations } from '../http/establishing.ts';
import { createHandler } from '../http/handler.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const needs = { table, places, questionnaires, now, newId };
const implementations = { ...establishingImplementations(needs), ...decisionImplementations(needs) };

export const handler = createHandler({ ...establishingRoutes, ...decisionRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
