// Lambda: published questionnaires.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { surveyRoutes } from '../contract/routes/surveys.ts';
import { createHandler } from '../http/handler.ts';
import { surveyImplementations } from '../http/surveys.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

export const handler = createHandler(surveyRoutes, surveyImplementations(surveyVersion), {
  table,
  places,
  now,
  log,
});
