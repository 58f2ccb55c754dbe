// The run-time check takes answers by their rule and refuses everything else, with a code and a way out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, checkChanges, visibleQuestions } from '../../../functions/answers/check.ts';
import type { CompiledQuestionnaire } from '../../../functions/answers/questionnaire.ts';
import { holds } from '../../../functions/core/condition.ts';
import { surveyRef } from '../../../functions/core/ids.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { anyValue, validAnswers } from './arbitraries.ts';

function questionnaire(ref: string): CompiledQuestionnaire {
  const found = questionnaires.get(surveyRef(ref));
  if (found === undefined) throw new Error(`no questionnaire ${ref}`);
  return found;
}

const inventory = questionnaire('behovsinventering@2026-1');
const check = (changes: readonly Change[]) => checkChanges(inventory, changes);
const codes = (question: string, value: unknown) =>
  check([{ question, value }]).map(({ path, code }) => `${path} ${code}`);

describe('an answer to a scale', () => {
  it.each([0, 1, 2, 3, 4, 'vet-inte', { special: 'ej-aktuellt', reason: 'Regionen har uppgiften.' }])(
    'may be %j',
    (value) => {
      expect(codes('boende.behov', value)).toEqual([]);
    },
  );

  it.each([
    [5, 'value off-scale'],
    [-1, 'value off-scale'],
    [2.5, 'value off-scale'],
    [-0, 'value off-scale'],
    [Number.NaN, 'value off-scale'],
    [1e308, 'value off-scale'],
    ['3', 'value wrong-type'],
    ['ej-aktuellt', 'value wrong-type'],
    [true, 'value wrong-type'],
    [[3], 'value wrong-type'],
    [{ special: 'vet-inte', reason: 'x' }, 'value.special wrong-type'],
    [{ special: 'ej-aktuellt' }, 'value.reason reason-missing'],
    [{ special: 'ej-aktuellt', reason: '  ' }, 'value.reason reason-missing'],
    [{ special: 'ej-aktuellt', reason: 3 }, 'value.reason wrong-type'],
    [{ special: 'ej-aktuellt', reason: 'x'.repeat(301) }, 'value.reason too-long'],
    [{ special: 'ej-aktuellt', reason: 'x', more: 1 }, 'value unknown-field'],
  ])('is never %j', (value, fault) => {
    expect(codes('boende.behov', value)).toEqual([`changes.0.${fault}`]);
  });
});

describe('an answer among choices', () => {
  it('is one of the question’s own', () => {
    expect(codes('styr-plan', 'nej')).toEqual([]);
    expect(codes('styr-plan', 'kanske')).toEqual(['changes.0.value unknown-choice']);
    expect(codes('styr-plan', ['nej'])).toEqual(['changes.0.value wrong-type']);
  });

  it('is a list where several may be chosen, each once and not too many', () => {
    expect(codes('boende.malgrupp', ['aldre', 'hbtqi', 'hemloshet'])).toEqual([]);
    expect(codes('boende.malgrupp', 'aldre')).toEqual(['changes.0.value wrong-type']);
    expect(codes('boende.malgrupp', ['aldre', 'hbtqi', 'hemloshet', 'barn-0-12'])).toEqual([
      'changes.0.value too-many',
    ]);
    expect(codes('boende.malgrupp', ['aldre', 'aldre'])).toEqual(['changes.0.value duplicate']);
    expect(codes('boende.malgrupp', ['aldre', 'katter'])).toEqual(['changes.0.value.1 unknown-choice']);
    expect(codes('boende.malgrupp', [])).toEqual(['changes.0.value empty-list']);
  });

  it('has an exclusive choice alone or not at all, in ranked lists too', () => {
    expect(codes('risk-metod', ['ingen'])).toEqual([]);
    expect(codes('risk-metod', ['ingen', 'irisk'])).toEqual(['changes.0.value exclusive-choice']);
    expect(codes('boende.stodtyp', ['metod', 'inget-stod'])).toEqual(['changes.0.value exclusive-choice']);
  });

  it('is not taken in by names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(codes('styr-plan', name)).toEqual(['changes.0.value unknown-choice']);
      expect(codes('risk-metod', [name])).toEqual(['changes.0.value.0 unknown-choice']);
      expect(codes(name, 1)).toEqual(['changes.0.question unknown-question']);
    }
  });
});

describe('a number', () => {
  it('is whole where a whole one is asked for, and within its limits', () => {
    expect(codes('styr-samordnare-tjanst', 150)).toEqual([]);
    expect(codes('styr-samordnare-tjanst', 2000)).toEqual([]);
    expect(codes('styr-samordnare-tjanst', 2001)).toEqual(['changes.0.value out-of-range']);
    expect(codes('styr-samordnare-tjanst', 1.5)).toEqual(['changes.0.value not-an-integer']);
    expect(codes('styr-samordnare-tjanst', -0)).toEqual(['changes.0.value out-of-range']);
    expect(codes('styr-samordnare-tjanst', '150')).toEqual(['changes.0.value wrong-type']);
    expect(codes('styr-samordnare-tjanst', Number.NaN)).toEqual(['changes.0.value wrong-type']);
  });
});

describe('a text', () => {
  it('has a length in UTF-16 code units, as the browser counts', () => {
    expect(codes('boende.kommentar', 'x'.repeat(2000))).toEqual([]);
    expect(codes('boende.kommentar', '😀'.repeat(1000))).toEqual([]);
    expect(codes('boende.kommentar', `${'😀'.repeat(1000)}x`)).toEqual(['changes.0.value too-long']);
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['an escape', 'a\u001bb'],
    ['half a character', 'a\ud800b'],
    ['a non-character', 'a\uffffb'],
    ['a C1 control', 'a\u0085b'],
  ])('never holds %s', (_, value) => {
    expect(codes('boende.kommentar', value)).toEqual(['changes.0.value bad-character']);
  });

  it('may hold line breaks and tabs, but is never only spaces', () => {
    expect(codes('boende.kommentar', 'Rad ett\r\n\tRad två')).toEqual([]);
    expect(codes('boende.kommentar', ' \n ')).toEqual(['changes.0.value empty-text']);
    expect(codes('boende.kommentar', '')).toEqual(['changes.0.value empty-text']);
  });
});

describe('rows of a register', () => {
  const resource = (fields: object) => codes('resurser', [{ id: 'r1', ...fields }]);

  it('may be half filled in, but each has an id of its own', () => {
    expect(resource({})).toEqual([]);
    expect(codes('resurser', [{ 'res-namn': 'Team' }])).toEqual(['changes.0.value.0.id row-id']);
    expect(codes('resurser', [{ id: 'a' }, { id: 'a' }])).toEqual(['changes.0.value.1.id row-id']);
    expect(codes('resurser', [{ id: 'a b' }])).toEqual(['changes.0.value.0.id row-id']);
    expect(codes('resurser', [null])).toEqual(['changes.0.value.0 wrong-type']);
  });

  it('have the form’s own fields, each by its rule', () => {
    expect(resource({ 'res-namn': 'Två\nrader' })).toEqual(['changes.0.value.0.res-namn bad-character']);
    expect(resource({ 'res-omfattning': 3.25 })).toEqual([]);
    expect(resource({ 'res-omfattning': 1e-300 })).toEqual(['changes.0.value.0.res-omfattning too-fine']);
    expect(resource({ 'res-malgrupp': ['inget-behov'] })).toEqual([
      'changes.0.value.0.res-malgrupp.0 unknown-choice',
    ]);
    expect(resource({ 'res-typ': null })).toEqual(['changes.0.value.0.res-typ wrong-type']);
    expect(resource({ adress: 'x' })).toEqual(['changes.0.value.0 unknown-field']);
    expect(codes('resurser', [JSON.parse('{"id":"r1","__proto__":{"res-namn":"x"}}')])).toEqual([
      'changes.0.value.0 unknown-field',
    ]);
  });

  it('say until when a resource is funded: a day that exists, or "tills vidare"', () => {
    expect(resource({ 'res-till': 'tills-vidare' })).toEqual([]);
    expect(resource({ 'res-till': '2028-02-29' })).toEqual([]);
    expect(resource({ 'res-till': '2027-02-29' })).toEqual(['changes.0.value.0.res-till not-a-date']);
    expect(resource({ 'res-till': '2027-2-1' })).toEqual(['changes.0.value.0.res-till not-a-date']);
    expect(resource({ 'res-till': '1999-12-31' })).toEqual(['changes.0.value.0.res-till out-of-range']);
    expect(resource({ 'res-till': 'datum' })).toEqual(['changes.0.value.0.res-till not-a-date']);
  });

  it('are at most fifty', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
    expect(codes('resurser', rows(50))).toEqual([]);
    expect(codes('resurser', rows(51))).toEqual(['changes.0.value too-many']);
  });
});

describe('a request', () => {
  it('takes an answer back with null, whatever the question', () => {
    expect(check(inventory.questions.map(({ id }) => ({ question: id, value: null })))).toEqual([]);
  });

  it('says of each fault where it is, in which question, and what to do', () => {
    const issues = check([
      { question: 'boende.behov', value: 3 },
      { question: 'boende.nulage', value: 9 },
      { question: 'finns-inte', value: 1 },
    ]);
    expect(issues).toEqual([
      {
        path: 'changes.1.value',
        code: 'off-scale',
        message: 'Välj ett heltal från 0 till 4.',
        question: 'boende.nulage',
      },
      {
        path: 'changes.2.question',
        code: 'unknown-question',
        message: 'Frågan finns inte i formuläret. Kontrollera frågans id.',
      },
    ]);
  });

  it('names a question once', () => {
    const twice = check([
      { question: 'boende.behov', value: 3 },
      { question: 'boende.behov', value: 4 },
    ]);
    expect(twice.map(({ path, code }) => [path, code])).toEqual([
      ['changes.1.question', 'duplicate-question'],
    ]);
  });

  it('may carry a comment to each question, taken away with null or an empty text', () => {
    const commented = (comment: string | null) => check([{ question: 'boende.behov', value: 3, comment }]);
    expect(commented('Osäkert underlag.\nSe bilaga.')).toEqual([]);
    expect(commented(null)).toEqual([]);
    expect(commented('')).toEqual([]);
    expect(commented('x'.repeat(2001))).toMatchObject([{ path: 'changes.0.comment', code: 'too-long' }]);
    expect(commented('a\u0000')).toMatchObject([{ path: 'changes.0.comment', code: 'bad-character' }]);
  });

  it('is answered with at most 200 issues, however much is wrong', () => {
    const changes = Array.from({ length: 10_000 }, (_, index) => ({
      question: `fraga-${index}`,
      value: index,
    }));
    expect(check(changes)).toHaveLength(200);
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: `r${index}`,
      'res-typ': 1,
      'res-delas': 2,
      'res-namn': 3,
    }));
    expect(
      check([
        { question: 'resurser', value: rows },
        { question: 'kartlaggningar', value: rows },
      ]),
    ).toHaveLength(200);
  });

  it('with any JSON in it is checked without failing, and what is taken is a valid answer', () => {
    const question = fc.constantFrom(...inventory.questions.map(({ id }) => id));
    fc.assert(
      fc.property(question, anyValue, (id, value) => {
        const issues = check([{ question: id, value }]);
        for (const { code, message, path } of issues) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).toMatch(/^\p{Lu}.*\.$/u);
          expect(path.startsWith('changes.0.value')).toBe(true);
        }
        if (issues.length === 0) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every answer that fits its rule', () => {
    fc.assert(
      fc.property(validAnswers(inventory), (answers) => {
        const changes = Object.entries(answers).map(([id, value]) => ({ question: id, value }));
        expect(check(changes)).toEqual([]);
      }),
    );
  });
});

describe('today’s questionnaires', () => {
  it('show every question, whatever is answered', () => {
    for (const compiled of questionnaires.values()) {
      expect(visibleQuestions(compiled, new Map()).size).toBe(compiled.questions.length);
    }
  });

  it('remark on answers that contradict each other, also across the municipality’s two', () => {
    const remarked = (compiled: CompiledQuestionnaire, answers: Readonly<Record<string, AnswerValue>>) =>
      compiled.remarks
        .filter(({ questions }) => questions.every((id) => answers[id] !== undefined))
        .filter(({ condition }) => holds(condition, (id) => answers[id]))
        .map(({ id }) => id);
    const few = ['polis', 'barnahus'];
    const municipal = [...questionnaires.values()].filter(
      ({ kinds, remarks }) => kinds.includes('municipality') && remarks.length > 0,
    );
    expect(municipal).toHaveLength(2);
    for (const compiled of municipal) {
      expect(remarked(compiled, { 'das-risk': 3, 'risk-metod': ['ingen'] })).toEqual(['anm-risk']);
      expect(remarked(compiled, { 'das-risk': 3, 'risk-metod': ['irisk'] })).toEqual([]);
      expect(remarked(compiled, { 'das-risk': 'vet-inte', 'risk-metod': ['ingen'] })).toEqual([]);
      expect(remarked(compiled, { 'das-risk': 3 })).toEqual([]);
      expect(remarked(compiled, { 'sam-overenskommelse': 3, 'samv-overenskommelse': few })).toEqual([
        'anm-overenskommelse',
      ]);
      expect(remarked(compiled, { 'sam-overenskommelse': 3, 'samv-overenskommelse': ['ingen'] })).toEqual([
        'anm-overenskommelse',
      ]);
      expect(
        remarked(compiled, { 'sam-overenskommelse': 3, 'samv-overenskommelse': [...few, 'polis'] }),
      ).toEqual([]);
      expect(remarked(compiled, { 'upf-statistik': 2, 'uppf-antal': 'nej' })).toEqual(['anm-statistik']);
      expect(remarked(compiled, { 'das-utovare': 2, 'utov-stod': ['inga'] })).toEqual(['anm-utovare']);
    }
    expect(remarked(inventory, { 'boende.nulage': 3, 'boende.behov': 4 })).toEqual([
      'anm-nulage-behov.boende',
    ]);
    expect(remarked(inventory, { 'boende.nulage': 2, 'boende.behov': 4 })).toEqual([]);
    const region = questionnaires.get(surveyRef('behovsinventering-region@2026-1'));
    if (region === undefined) throw new Error('the region’s questionnaire is not there');
    expect(remarked(region, { 'tandvard-och-vald.nulage': 4, 'tandvard-och-vald.behov': 4 })).toEqual([
      'anm-nulage-behov.tandvard-och-vald',
    ]);
  });
});
