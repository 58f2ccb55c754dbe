// Which quality remarks hold, within a questionnaire and against the other one of the round.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../surveys/catalogue.ts';
import type { AnswerLike } from '../../../web/shared/progress.ts';
import type { SurveyVersion } from '../../../web/shared/questionnaire.ts';
import { remarksThatHold } from '../../../web/submit/remarks.ts';

const versionOf = (name: string) =>
  catalogue.find(({ survey }) => survey === name) as unknown as SurveyVersion;
const [inventory, maturity] = [versionOf('behovsinventering'), versionOf('mognad')];
const answer = (question: string, value: AnswerLike['value'], confirmed = true) => ({
  question,
  value,
  confirmed,
});
const ids = (...given: Parameters<typeof remarksThatHold>) => remarksThatHold(...given).map(({ id }) => id);

describe('a quality remark', () => {
  const own = { version: maturity, answers: [answer('das-risk', 3)] };
  const none = { version: inventory, answers: [answer('risk-metod', ['ingen'])] };

  it('that spans both questionnaires holds from either side', () => {
    expect(ids(own, [none])).toEqual(['anm-risk']);
    expect(ids(none, [own])).toEqual(['anm-risk']);
  });

  it('is not tried while the other questionnaire lacks the answer', () => {
    expect(ids(own)).toEqual([]);
    expect(ids(own, [{ version: inventory, answers: [] }])).toEqual([]);
    const unconfirmed = { version: inventory, answers: [answer('risk-metod', ['ingen'], false)] };
    expect(ids(own, [unconfirmed])).toEqual([]);
  });

  it('within one questionnaire needs no other', () => {
    const answers = [answer('boende.nulage', 3), answer('boende.behov', 4)];
    expect(ids({ version: inventory, answers })).toEqual(['anm-nulage-behov.boende']);
  });
});
