// The compiled questionnaires of municipalities, for those who need no region's.
import inventory20261 from '../answers/compiled/behovsinventering@2026-1.json' with { type: 'json' };
import maturity20261 from '../answers/compiled/mognad@2026-1.json' with { type: 'json' };
import { questionnairesIn } from '../answers/shared-rules.ts';

export const municipalQuestionnaires = questionnairesIn([inventory20261, maturity20261]);
