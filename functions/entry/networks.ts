// Lambda: the networks' meetings.
import { places } from '../../surveys/places.ts';
import { networkRoutes } from '../contract/routes/networks.ts';
import { createHandler } from '../http/handler.ts';
import { networkImplementations } from '../http/networks.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const needs = { table, places, now, newId };

export const handler = createHandler(networkRoutes, networkImplementations(needs), {
  table,
  places,
  now,
  log,
});
