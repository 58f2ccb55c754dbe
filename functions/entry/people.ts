// Lambda: who is signed in and what they may do.
import { places } from '../../surveys/places.ts';
import { peopleRoutes } from '../contract/routes/people.ts';
import { createHandler } from '../http/handler.ts';
import { peopleImplementations } from '../http/people.ts';
import { table } from './dependencies.ts';
import { log } from './log.ts';

export const handler = createHandler(peopleRoutes, peopleImplementations(), { table, places, log });
