// Lambda: plans: drafted from a decision, read and changed, established.
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { planImportRoutes } from '../contract/routes/plan-import.ts';
import { planRoutes } from '../contract/routes/plans.ts';
import { createHandler } from '../http/handler.ts';
import { planImportImplementations } from '../http/plan-import.ts';
import { planImplementations } from '../http/plans.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { planLibrary } from './plan-library.ts';
import { questionnaires } from './questionnaires.ts';

const programme = { library: planLibrary, periods };
const needs = { table, places, questionnaires, now, newId, ...programme };
const implementations = { ...planImplementations(needs), ...planImportImplementations(needs) };

export const handler = createHandler({ ...planRoutes, ...planImportRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
