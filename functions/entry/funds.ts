// Lambda: the state's money year by year.
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { fundsRoutes } from '../contract/routes/funds.ts';
import { fundsImplementations } from '../http/funds.ts';
import { createHandler } from '../http/handler.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const needs = { table, places, periods, now, newId };

export const handler = createHandler(fundsRoutes, fundsImplementations(needs), { table, places, now, log });
