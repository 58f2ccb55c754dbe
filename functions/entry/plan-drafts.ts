// Lambda: plans drafted from decisions.
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { planDraftRoutes } from '../contract/routes/plan-drafts.ts';
import { createHandler } from '../http/handler.ts';
import { planDraftImplementations } from '../http/plan-drafts.ts';
import { newId, now, table } from './dependencies.ts';
import { log } from './log.ts';
import { municipalQuestionnaires as questionnaires } from './municipal-questionnaires.ts';
import { planLibrary } from './plan-library.ts';

const programme = { library: planLibrary, periods };
const implementations = planDraftImplementations({ table, places, questionnaires, now, newId, ...programme });

export const handler = createHandler(planDraftRoutes, implementations, { table, places, now, log });
