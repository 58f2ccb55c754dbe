// Lambda: county reports as data.
import { places } from '../../surveys/places.ts';
import { reportBundleRoutes } from '../contract/routes/report-bundles.ts';
import { reportRoutes } from '../contract/routes/reports.ts';
import { createHandler } from '../http/handler.ts';
import { reportBundleImplementations } from '../http/report-bundle.ts';
import { reportImplementations } from '../http/reports.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const needs = { table, places, questionnaires, now };
const implementations = { ...reportImplementations(needs), ...reportBundleImplementations(needs) };

export const handler = createHandler({ ...reportRoutes, ...reportBundleRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
