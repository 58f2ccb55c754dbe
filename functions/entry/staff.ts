// Lambda: the people of counties and of the nation.
import { places } from '../../surveys/places.ts';
import { staffRoutes } from '../contract/routes/staff.ts';
import { createHandler } from '../http/handler.ts';
import { staffImplementations } from '../http/staff.ts';
import { newId, now, randomBytes, table } from './dependencies.ts';
import { log } from './log.ts';

const implementations = staffImplementations({ table, places, now, newId, randomBytes });

export const handler = createHandler(staffRoutes, implementations, { table, places, now, log });
