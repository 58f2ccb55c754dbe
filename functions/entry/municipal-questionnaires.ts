// The compiled questionnaires that plans are drafted from, for those who need no other.
import inventory20261 from '../answers/compiled/behovsinventering@2026-1.json' with { type: 'json' };
import maturity20261 from '../answers/compiled/mognad@2026-1.json' with { type: 'json' };
import { questionnairesIn } from '../answers/shared-rules.ts';

export const municipalQuestionnaires = questionnairesIn([inventory20261, maturity20261]);
