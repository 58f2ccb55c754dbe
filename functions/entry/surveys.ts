// Lambda: published questionnaires.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { surveyRoutes } from '../contract/routes/surveys.ts';
import { createHandler } from '../http/handler.ts';
import { surveyImplementations } from '../http/surveys.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

/** A questionnaire is the same everywhere: no place is named, and 13 kB of them need not be loaded. */
const places = { counties: [], organisations: [], skrGroups: [] };

export const handler = createHandler(surveyRoutes, surveyImplementations(surveyVersion), {
  table,
  places,
  now,
  log,
});
