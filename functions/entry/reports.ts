// Lambda: county reports as data.
import { places } from '../../surveys/places.ts';
import { reportRoutes } from '../contract/routes/reports.ts';
import { createHandler } from '../http/handler.ts';
import { reportImplementations } from '../http/reports.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = reportImplementations({ table, places, questionnaires, now });

export const handler = createHandler(reportRoutes, implementations, { table, places, now, log });
