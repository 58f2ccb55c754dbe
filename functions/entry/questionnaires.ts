// The compiled questionnaires, as `npm run compile` wrote them: one line per survey version.
import inventory20261 from '../answers/compiled/behovsinventering@2026-1.json' with { type: 'json' };
import regionInventory20261 from '../answers/compiled/behovsinventering-region@2026-1.json' with {
  type: 'json',
};
import maturity20261 from '../answers/compiled/mognad@2026-1.json' with { type: 'json' };
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { type KeptQuestionnaire, withOwnRules } from '../answers/shared-rules.ts';
import { type SurveyRef, surveyRef } from '../core/ids.ts';

/** That each is a fresh compile of its version is a test; JSON carries no narrower types. */
const kept = [
  inventory20261,
  maturity20261,
  regionInventory20261,
] as readonly unknown[] as readonly KeptQuestionnaire[];

export const questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire> = new Map(
  kept
    .map(withOwnRules)
    .map((questionnaire) => [surveyRef(`${questionnaire.survey}@${questionnaire.version}`), questionnaire]),
);
