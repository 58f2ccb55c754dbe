// Lambda: published questionnaires, and the programme they belong to.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { lawReferences } from '../../surveys/programme/law-references.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { violenceForms } from '../../surveys/programme/violence-forms.ts';
import { programmeRoutes } from '../contract/routes/programme.ts';
import { surveyRoutes } from '../contract/routes/surveys.ts';
import { createHandler } from '../http/handler.ts';
import { programmeImplementations } from '../http/programme.ts';
import { surveyImplementations } from '../http/surveys.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

/** A questionnaire is the same everywhere: no place is named, and 13 kB of them need not be loaded. */
const places = { counties: [], organisations: [], skrGroups: [] };

const implementations = {
  ...surveyImplementations(surveyVersion),
  ...programmeImplementations({ periods, violenceForms, lawReferences }),
};

export const handler = createHandler({ ...surveyRoutes, ...programmeRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
