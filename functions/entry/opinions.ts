// Lambda: second opinions on parts of a questionnaire.
import { places } from '../../surveys/places.ts';
import { opinionRoutes } from '../contract/routes/opinions.ts';
import { createHandler } from '../http/handler.ts';
import { opinionImplementations } from '../http/opinions.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = opinionImplementations({ table, places, questionnaires, now });

export const handler = createHandler(opinionRoutes, implementations, { table, places, now, log });
