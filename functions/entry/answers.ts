// Lambda: answers saved and submitted.
import { places } from '../../surveys/places.ts';
import { answerRoutes } from '../contract/routes/answers.ts';
import { answerImplementations } from '../http/answers.ts';
import { createHandler } from '../http/handler.ts';
import { newId, now, randomBytes, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const implementations = answerImplementations({ table, places, questionnaires, now, newId, randomBytes });

export const handler = createHandler(answerRoutes, implementations, { table, places, now, log });
