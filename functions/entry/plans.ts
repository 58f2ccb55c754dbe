// Lambda: plans: read and changed, established.
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { planRoutes } from '../contract/routes/plans.ts';
import { createHandler } from '../http/handler.ts';
import { planImplementations } from '../http/plans.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires as questionnaires } from './municipal-questionnaires.ts';
import { planLibrary } from './plan-library.ts';

const programme = { library: planLibrary, periods };
const implementations = planImplementations({ table, places, questionnaires, now, newId, ...programme });

export const handler = createHandler(planRoutes, implementations, { table, places, now, log });
