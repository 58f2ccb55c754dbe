// Lambda: what is known of municipalities from elsewhere.
import { places } from '../../surveys/places.ts';
import { knownRoutes } from '../contract/routes/known.ts';
import { createHandler } from '../http/handler.ts';
import { knownImplementations } from '../http/known.ts';
import { newId, now, table } from './dependencies.ts';
import { factQuestions } from './fact-questions.ts';
import { log } from './log.ts';

const implementations = knownImplementations({ table, places, now, newId, factQuestions });

export const handler = createHandler(knownRoutes, implementations, { table, places, now, log });
