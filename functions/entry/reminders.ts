// Lambda: whom the county would remind, reminding them now, and what has been sent.
import { places } from '../../surveys/places.ts';
import { reminderRoutes } from '../contract/routes/reminders.ts';
import { createHandler } from '../http/handler.ts';
import { reminderImplementations } from '../http/reminders.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = reminderImplementations({ table, places, questionnaires, now, newId });

export const handler = createHandler(reminderRoutes, implementations, { table, places, now, log });
