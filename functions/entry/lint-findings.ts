// What SurveyJS's linter found in each survey version, as `npm run compile` wrote it.
import findings from '../answers/compiled/lint.json' with { type: 'json' };

export const lintFindings: Readonly<Record<string, readonly string[]>> = findings;
