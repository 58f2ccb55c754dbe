// Lambda: the nation's comparison of counties.
import { places } from '../../surveys/places.ts';
import { comparisonRoutes } from '../contract/routes/comparison.ts';
import { comparisonIndicatorRoutes } from '../contract/routes/comparison-indicators.ts';
import { comparisonTrendRoutes } from '../contract/routes/comparison-trend.ts';
import { comparisonImplementations } from '../http/comparison.ts';
import { comparisonIndicatorImplementations } from '../http/comparison-indicators.ts';
import { comparisonTrendImplementations } from '../http/comparison-trend.ts';
import { createHandler } from '../http/handler.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires } from './municipal-questionnaires.ts';

const questionnaires = new Map(municipalQuestionnaires);
const needs = { table, places, questionnaires, now };

export const handler = createHandler(
  { ...comparisonRoutes, ...comparisonIndicatorRoutes, ...comparisonTrendRoutes },
  {
    ...comparisonImplementations(needs),
    ...comparisonIndicatorImplementations(needs),
    ...comparisonTrendImplementations(needs),
  },
  { ...needs, log },
);
