// Lambda: organisations' own results.
import { places } from '../../surveys/places.ts';
import { furtherAlongRoutes } from '../contract/routes/further-along.ts';
import { resultRoutes } from '../contract/routes/results.ts';
import { furtherAlongImplementations } from '../http/further-along.ts';
import { createHandler } from '../http/handler.ts';
import { resultImplementations } from '../http/results.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const needs = { table, places, questionnaires, now };

export const handler = createHandler(
  { ...resultRoutes, ...furtherAlongRoutes },
  { ...resultImplementations(needs), ...furtherAlongImplementations(needs) },
  { ...needs, log },
);
