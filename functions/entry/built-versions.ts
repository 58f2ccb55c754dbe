// How each survey version was built, as `npm run compile` wrote it: the compiled questionnaires themselves are not needed.
import versions from '../answers/compiled/built.json' with { type: 'json' };
import type { BuiltVersion } from '../answers/questionnaire.ts';

export const built: Readonly<Record<string, BuiltVersion>> = versions;
