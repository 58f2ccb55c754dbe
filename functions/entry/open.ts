// Lambda: health, the API's description, the public check of a receipt.
import { places } from '../../surveys/places.ts';
import { describeApi } from '../contract/openapi.ts';
import { openRoutes } from '../contract/routes/open.ts';
import { routeList } from '../contract/routes.ts';
import { createHandler } from '../http/handler.ts';
import { openImplementations } from '../http/open.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

const implementations = openImplementations({ table }, () => describeApi(routeList));

export const handler = createHandler(openRoutes, implementations, { table, places, now, log });
