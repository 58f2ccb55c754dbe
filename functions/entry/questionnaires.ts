// The compiled questionnaires, as `npm run compile` wrote them: one line per survey version, here or, where plans are drafted
// from it, in municipal-questionnaires.ts.
import municipalYear20261 from '../answers/compiled/aterrapportering-kommun@2026-1.json' with {
  type: 'json',
};
import regionInventory20261 from '../answers/compiled/behovsinventering-region@2026-1.json' with {
  type: 'json',
};
import { questionnairesIn } from '../answers/shared-rules.ts';
import { municipalQuestionnaires } from './municipal-questionnaires.ts';

export const questionnaires = new Map([
  ...municipalQuestionnaires,
  ...questionnairesIn([regionInventory20261, municipalYear20261]),
]);
