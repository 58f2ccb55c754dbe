// Keeping each rule once loses nothing.
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../../functions/answers/compile.ts';
import { shareRules, withOwnRules } from '../../../functions/answers/shared-rules.ts';
import { catalogue } from '../../../surveys/catalogue.ts';

describe('a questionnaire kept with shared rules', () => {
  it.each(catalogue.map((version) => [version.survey, version] as const))(
    'is the same again: %s',
    (_, version) => {
      const compiled = compileQuestionnaire(version, catalogue);
      const kept = JSON.parse(JSON.stringify(shareRules(compiled)));
      expect(withOwnRules(kept)).toEqual(JSON.parse(JSON.stringify(compiled)));
      expect(kept.rules.length).toBeLessThan(compiled.questions.length);
    },
  );

  it('refuses a rule that is not there', () => {
    const [version] = catalogue;
    if (version === undefined) throw new Error('an empty catalogue');
    const kept = shareRules(compileQuestionnaire(version, catalogue));
    expect(() => withOwnRules({ ...kept, rules: [] })).toThrow('no rule 0');
  });

  it('refuses a section that is not there', () => {
    const [version] = catalogue;
    if (version === undefined) throw new Error('an empty catalogue');
    const compiled = compileQuestionnaire(version, catalogue);
    expect(() => withOwnRules({ ...shareRules(compiled), sections: [] })).toThrow('no section 0');
    expect(() => shareRules({ ...compiled, sections: [] })).toThrow('no section styrning-samordning');
  });
});
