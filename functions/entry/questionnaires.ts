// The compiled questionnaires, as `npm run compile` wrote them: one line per survey version.
import inventory20261 from '../answers/compiled/behovsinventering@2026-1.json' with { type: 'json' };
import maturity20261 from '../answers/compiled/mognad@2026-1.json' with { type: 'json' };
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { type SurveyRef, surveyRef } from '../core/ids.ts';

/** That each is a fresh compile of its version is a test; JSON carries no narrower types. */
const compiled = [inventory20261, maturity20261] as readonly unknown[] as readonly CompiledQuestionnaire[];

export const questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire> = new Map(
  compiled.map((questionnaire) => [
    surveyRef(`${questionnaire.survey}@${questionnaire.version}`),
    questionnaire,
  ]),
);
