// Lambda: rounds: list, plan, change, and how one stands in its counties.
import { releasedByDeployment } from '../../surveys/frozen.ts';
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { roundRoutes } from '../contract/routes/rounds.ts';
import { createHandler } from '../http/handler.ts';
import { roundImplementations } from '../http/rounds.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = roundImplementations({
  table,
  places,
  questionnaires,
  periods,
  releasedByDeployment,
  now,
  newId,
});

export const handler = createHandler(roundRoutes, implementations, { table, places, now, log });
