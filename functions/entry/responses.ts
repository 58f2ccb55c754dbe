// Lambda: responses as read, who is at work in them, and how a round goes in a county.
import { places } from '../../surveys/places.ts';
import { responseRoutes } from '../contract/routes/responses.ts';
import { roundStandingRoutes } from '../contract/routes/round-standing.ts';
import { createHandler } from '../http/handler.ts';
import { responseImplementations } from '../http/responses.ts';
import { roundStandingImplementations } from '../http/round-standing.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const needs = { table, places, questionnaires, now };
const implementations = { ...responseImplementations(needs), ...roundStandingImplementations(needs) };

export const handler = createHandler({ ...responseRoutes, ...roundStandingRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
