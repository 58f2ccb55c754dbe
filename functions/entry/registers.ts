// Lambda: registers: search in the county, read and change one's own.
import { places } from '../../surveys/places.ts';
import { registerRoutes } from '../contract/routes/registers.ts';
import { createHandler } from '../http/handler.ts';
import { registerImplementations } from '../http/registers.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = registerImplementations({ table, places, questionnaires, now, newId });

export const handler = createHandler(registerRoutes, implementations, { table, places, now, log });
