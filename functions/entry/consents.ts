// Lambda: what organisations let the nation and similar municipalities see.
import { places } from '../../surveys/places.ts';
import { consentRoutes } from '../contract/routes/consents.ts';
import { namingRoutes } from '../contract/routes/naming.ts';
import { consentImplementations } from '../http/consents.ts';
import { createHandler } from '../http/handler.ts';
import { namingImplementations } from '../http/naming.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const needs = { table, places, now, newId };

export const handler = createHandler(
  { ...consentRoutes, ...namingRoutes },
  { ...consentImplementations(needs), ...namingImplementations(needs) },
  { ...needs, log },
);
