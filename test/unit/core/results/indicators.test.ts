// What is compared below areas and dimensions: which questions there are, their answers as codes, and how many gave each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Indicator, indicatorsOf } from '../../../../functions/core/comparison/indicators.ts';
import { choicesIn, codeFacts, factCodePattern } from '../../../../functions/core/facts.ts';
import { organisationId, personId } from '../../../../functions/core/ids.ts';
import { itemsByDimension } from '../../../../functions/core/maturity/scores.ts';
import type { Answer, AnswerValue } from '../../../../functions/core/response.ts';
import { tallyIndicators } from '../../../../functions/core/results/indicator-counts.ts';
import { municipalQuestionnaires } from '../../../../functions/entry/municipal-questionnaires.ts';

const questionnaires = new Map(municipalQuestionnaires);
const stand = { edition: 1, submittedAt: '2026-11-22T10:00:00.000Z' };

function formOf(survey: string) {
  const found = [...questionnaires.values()].find((one) => one.survey === survey);
  if (found === undefined) throw new Error(`no questionnaire ${survey}`);
  return found;
}

const answer = (question: string, value: AnswerValue, confirmed = true): Answer => ({
  question,
  value,
  version: 1,
  author: 'Någon',
  authorId: personId('kommun-1980'),
  at: stand.submittedAt,
  confirmed,
});

describe('what is compared below areas and dimensions', () => {
  const facts = indicatorsOf('inventory', formOf('behovsinventering'));
  const items = indicatorsOf('maturity', formOf('mognad'));

  it('is every item of a dimension, in the order that their codes hold them in', () => {
    expect(items).toHaveLength(30);
    expect(new Set(items.map(({ options }) => options.join()))).toEqual(new Set(['0,1,2,3,4']));
    for (const [dimension, questions] of itemsByDimension(formOf('mognad')))
      expect(items.filter(({ section }) => section === dimension).map(({ id }) => id)).toEqual(questions);
  });

  it('is every fact with choices, and no scale, number, text or closing question', () => {
    expect(facts.find(({ id }) => id === 'boe-permanent')).toEqual({
      id: 'boe-permanent',
      survey: 'inventory',
      section: 'boende',
      kind: 'choice',
      options: ['ja', 'delvis', 'nej'],
    });
    expect(facts.find(({ id }) => id === 'boende.malgrupp')).toMatchObject({ kind: 'choices' });
    const ids = facts.map(({ id }) => id);
    for (const other of ['boende.behov', 'boende.kommentar', 'styr-samordnare-tjanst', 'avslut-topp3'])
      expect(ids).not.toContain(other);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no more choices than a code has letters for', () => {
    for (const { id, options } of facts) {
      const visible = new Set([id]);
      const kind = 'choices';
      const { [id]: code = '' } = codeFacts([{ ...one(id, options), kind }], [answer(id, options)], visible);
      expect(code).toMatch(factCodePattern);
      expect(choicesIn(code)).toEqual(options.map((_, place) => place));
    }
  });
});

const one = (id: string, options: readonly string[]): Indicator => ({
  id,
  survey: 'inventory',
  section: 'boende',
  kind: 'choice',
  options,
});

describe("an edition's facts", () => {
  const indicator = one('boe-permanent', ['ja', 'delvis', 'nej']);
  const codeOf = (answers: readonly Answer[], visible = new Set(['boe-permanent'])) =>
    codeFacts([indicator], answers, visible);

  it('are missing where nothing was answered, confirmed or to be seen', () => {
    expect(codeOf([])).toEqual({});
    expect(codeOf([answer('boe-permanent', null)])).toEqual({});
    expect(codeOf([answer('boe-permanent', 'ja', false)])).toEqual({});
    expect(codeOf([answer('boe-permanent', 'ja')], new Set())).toEqual({});
    expect(codeOf([answer('boe-permanent', [])])).toEqual({});
  });

  it('name each choice once, in the order of the questionnaire', () => {
    expect(codeOf([answer('boe-permanent', 'delvis')])).toEqual({ 'boe-permanent': 'b' });
    expect(codeOf([answer('boe-permanent', ['nej', 'ja', 'nej'])])).toEqual({ 'boe-permanent': 'ac' });
  });

  it('do not pass in silence a choice that the question does not have', () => {
    expect(() => codeOf([answer('boe-permanent', 'kanske')])).toThrow(RangeError);
  });
});

describe('how many gave each answer', () => {
  const indicators: Indicator[] = [
    { ...one('tillgang', ['egen', 'avtal', 'saknas']), kind: 'choices' },
    { id: 'roller', survey: 'maturity', section: 'sam', kind: 'level', options: ['0', '1', '2', '3', '4'] },
    { id: 'forum', survey: 'maturity', section: 'sam', kind: 'level', options: ['0', '1', '2', '3', '4'] },
  ];
  const ids = ['1904', '1907', '1960', '1961'].map(organisationId);

  it('is counted by choice, of those who have answered', () => {
    const facts = ['ab', 'b', undefined, 'c'].map((code, at) => ({
      ...stand,
      organisation: ids[at] ?? organisationId('1904'),
      facts: code === undefined ? {} : { tillgang: code },
    }));
    expect(tallyIndicators(indicators, facts, [])['tillgang']).toEqual({
      valid: 3,
      notApplicable: 0,
      counts: [1, 2, 1],
    });
  });

  it('is counted by answer, each item by its own place in the code', () => {
    const letter = fc.constantFrom('0', '1', '2', '3', '4', 'x', '-');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 4 }), (codes) => {
        const maturity = codes.map(([roller, forum], at) => ({
          ...stand,
          organisation: ids[at] ?? organisationId('1904'),
          dimensions: { sam: `${roller}${forum}` },
        }));
        const counted = tallyIndicators(indicators, [], maturity);
        for (const [place, id] of ['roller', 'forum'].entries()) {
          const letters = codes.map((code) => code[place]);
          const digits = letters.filter((one) => one !== 'x' && one !== '-');
          expect(counted[id]).toEqual({
            valid: digits.length,
            notApplicable: letters.filter((one) => one === 'x').length,
            counts: ['0', '1', '2', '3', '4'].map((digit) => digits.filter((one) => one === digit).length),
          });
        }
      }),
    );
  });
});
