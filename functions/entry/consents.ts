// Lambda: what organisations let the nation see.
import { places } from '../../surveys/places.ts';
import { consentRoutes } from '../contract/routes/consents.ts';
import { consentImplementations } from '../http/consents.ts';
import { createHandler } from '../http/handler.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';

const implementations = consentImplementations({ table, places, now, newId });

export const handler = createHandler(consentRoutes, implementations, { table, places, now, log });
