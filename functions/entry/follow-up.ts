// Lambda: plans followed up, and the year reported.
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { yearlyQuestions } from '../../surveys/yearly-report/2026-1.ts';
import { followUpRoutes } from '../contract/routes/follow-up.ts';
import { municipalYearRoutes } from '../contract/routes/municipal-year.ts';
import { followUpImplementations } from '../http/follow-up.ts';
import { createHandler } from '../http/handler.ts';
import { municipalYearImplementations } from '../http/municipal-year.ts';
import { newId, now, randomBytes, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires } from './municipal-questionnaires.ts';

const needs = { table, places, periods, questions: yearlyQuestions, now, newId, randomBytes };

export const handler = createHandler(
  { ...followUpRoutes, ...municipalYearRoutes },
  {
    ...followUpImplementations(needs),
    ...municipalYearImplementations({ ...needs, questionnaires: municipalQuestionnaires }),
  },
  { table, places, now, log },
);
