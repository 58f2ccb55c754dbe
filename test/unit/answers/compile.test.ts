// Compiling reads the few constructs that the questionnaires use, and refuses every other.
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../../functions/answers/compile.ts';
import type { QualityRemark } from '../../../surveys/types.ts';
import { choicesNamed, elementOf, scaleChoices, surveyOf } from './synthetic.ts';

type Json = Readonly<Record<string, unknown>>;

const compiledWith = (...elements: readonly Json[]) =>
  compileQuestionnaire(surveyOf([{ name: 'sida', elements }]));
const ruleOf = (element: Json) => compiledWith(element).questions[0]?.rule;

describe('an element', () => {
  it('becomes the rule of its question', () => {
    expect(ruleOf(elementOf.scale('a'))).toEqual({
      type: 'scale',
      from: 0,
      to: 4,
      special: true,
      maxReasonLength: 300,
    });
    expect(ruleOf(elementOf.choice('a'))).toEqual({ type: 'choice', choices: ['ja', 'delvis', 'nej'] });
    expect(ruleOf(elementOf.choices('a'))).toEqual({
      type: 'choices',
      choices: ['polis', 'skola', 'region', 'ingen'],
      exclusive: ['ingen'],
    });
    expect(ruleOf(elementOf.ranking('a'))).toMatchObject({ type: 'choices', max: 2 });
    expect(ruleOf(elementOf.integer('a'))).toEqual({ type: 'integer', min: -5, max: 5 });
    expect(ruleOf(elementOf.decimal('a'))).toEqual({ type: 'decimal', min: 0, max: 3 });
    expect(ruleOf(elementOf.date('a'))).toEqual({ type: 'date', min: '2020-01-01', max: '2030-12-31' });
    expect(ruleOf(elementOf.line('a'))).toEqual({ type: 'text', maxLength: 20, multiline: false });
    expect(ruleOf(elementOf.text('a'))).toEqual({ type: 'text', maxLength: 100, multiline: true });
    expect(ruleOf(elementOf.rows('a'))).toEqual({
      type: 'rows',
      maxRows: 5,
      columns: [{ id: 'namn', rule: { type: 'text', maxLength: 20, multiline: false } }],
    });
  });

  it.each<[string, Json]>([
    ['a matrix', { type: 'matrix', name: 'a' }],
    ['raw HTML', { type: 'html', name: 'a', html: '<b>x</b>' }],
    ['a computed value', { type: 'expression', name: 'a', expression: '1 + 1' }],
    ['a panel', { type: 'panel', name: 'a', elements: [] }],
    ['a file', { type: 'file', name: 'a' }],
    ['an input type it does not know', { type: 'text', name: 'a', inputType: 'email' }],
    ['a required question', { ...elementOf.scale('a'), isRequired: true }],
    ['a condition on being enabled', { ...elementOf.scale('a'), enableIf: '{b} = 1' }],
    ['a default value', { ...elementOf.scale('a'), defaultValue: 3 }],
    ['a validator', { ...elementOf.text('a'), validators: [{ type: 'text', minLength: 3 }] }],
    ['"other"', { ...elementOf.choice('a'), showOtherItem: true }],
    ['choices from outside', { type: 'radiogroup', name: 'a', choicesByUrl: { url: 'https://example.org' } }],
    [
      'a choice with a condition',
      { type: 'radiogroup', name: 'a', choices: [{ value: 'x', visibleIf: '{b} = 1' }] },
    ],
    [
      'a scale with a hole',
      { type: 'radiogroup', name: 'a', choices: scaleChoices.filter(({ value }) => value !== 2) },
    ],
    [
      'a scale without its reason',
      { type: 'radiogroup', name: 'a', choices: scaleChoices.map(({ value, text }) => ({ value, text })) },
    ],
    [
      'choices that survey-core takes for each other',
      { type: 'radiogroup', name: 'a', choices: choicesNamed('true', 'nej') },
    ],
    ['a choice twice', { type: 'checkbox', name: 'a', choices: choicesNamed('x', 'x') }],
    ['a ranking of everything', { type: 'ranking', name: 'a', choices: choicesNamed('x', 'y') }],
    ['a text without a limit', { type: 'comment', name: 'a' }],
    ['a name that is no id', elementOf.line('A b')],
    ['rows from the start', { ...elementOf.rows('a'), panelCount: 2 }],
    [
      'a column with a condition',
      {
        ...elementOf.rows('a'),
        templateElements: [elementOf.choice('x'), { ...elementOf.line('y'), visibleIf: "{panel.x} = 'ja'" }],
      },
    ],
    ['a row that starts with no choice', { ...elementOf.rows('a'), defaultPanelValue: { namn: 'x' } }],
    ['a row that starts with no column', { ...elementOf.rows('a'), defaultPanelValue: { annan: 'ja' } }],
    ['a column named as the row’s id', { ...elementOf.rows('a'), templateElements: [elementOf.line('id')] }],
    ['a property that survey-core does not know', { ...elementOf.line('a'), colour: 'red' }],
  ])('is refused when it is %s', (_, element) => {
    expect(() => compiledWith(element)).toThrow(/^cannot compile/);
  });
});

describe('a survey', () => {
  const page = { name: 'sida', elements: [elementOf.scale('a')] };

  it.each(['triggers', 'calculatedValues', 'completedHtml', 'clearInvisibleValues', 'onComplete'])(
    'is refused when it has %s',
    (key) => {
      const version = surveyOf([page]);
      const definition = { ...version.definition, [key]: [] };
      expect(() => compileQuestionnaire({ ...version, definition })).toThrow(/^cannot compile/);
    },
  );

  it('is refused when a page has more than its name, texts, condition and questions', () => {
    expect(() => compileQuestionnaire(surveyOf([{ ...page, timeLimit: 3 }]))).toThrow('unknown timeLimit');
  });

  it('is refused when ids clash, as survey-core reads them', () => {
    expect(() => compiledWith(elementOf.line('a'), elementOf.text('a'))).toThrow('used twice');
    expect(() => compiledWith(elementOf.line('a'), elementOf.text('a.b'))).toThrow('part of another');
    expect(() => compiledWith(elementOf.line('a.length'))).toThrow('reads as a length');
  });

  it('says of each question how it has changed', () => {
    const version = surveyOf([page]);
    const changed = (change: 'new' | 'stricter') =>
      compileQuestionnaire({
        ...version,
        questions: version.questions.map((question) => ({ ...question, change })),
      }).questions[0];
    expect(changed('stricter')).toHaveProperty('change', 'stricter');
    expect(changed('new')).toHaveProperty('change', 'new');
  });

  it('is refused when a question lacks its meaning, or a meaning its question', () => {
    const version = surveyOf([page]);
    const [meaning] = version.questions;
    expect(() => compileQuestionnaire({ ...version, questions: [] })).toThrow('differ on sida/a');
    const other = meaning === undefined ? [] : [meaning, { ...meaning, id: 'b' }];
    expect(() => compileQuestionnaire({ ...version, questions: other })).toThrow('differ on sida/b');
  });
});

describe('a condition', () => {
  const all = Object.entries(elementOf).map(([kind, element]) => element(kind));
  const compiled = (visibleIf: string) =>
    compiledWith(...all, { ...elementOf.line('foljd'), visibleIf }).questions.at(-1);

  it('becomes a tree', () => {
    expect(compiled("{scale} >= 3 and !({choices} contains 'polis' or {choice} notempty)")?.visible).toEqual({
      op: 'and',
      of: [
        { op: '>=', question: 'scale', value: 3 },
        {
          op: 'not',
          of: {
            op: 'or',
            of: [
              { op: 'contains', question: 'choices', value: 'polis' },
              { op: 'notempty', question: 'choice' },
            ],
          },
        },
      ],
    });
    expect(compiled('{choices.length} < 3')?.visible).toEqual({
      op: 'length',
      is: '<',
      question: 'choices',
      value: 3,
    });
  });

  it('of a page holds for each of its questions, with their own', () => {
    const version = surveyOf([
      { name: 'forsta', elements: all },
      {
        name: 'andra',
        visibleIf: "{choice} = 'ja'",
        elements: [elementOf.line('b'), { ...elementOf.line('c'), visibleIf: '{scale} = 0' }],
      },
    ]);
    const onPage = { op: '=', question: 'choice', value: 'ja' };
    expect(
      compileQuestionnaire(version)
        .questions.slice(-2)
        .map(({ visible }) => visible),
    ).toEqual([onPage, { op: 'and', of: [onPage, { op: '=', question: 'scale', value: 0 }] }]);
  });

  it.each([
    ['is no expression', '{scale} >'],
    ['names a question that is not asked', '{annan} = 1'],
    ['compares two questions', '{scale} = {integer}'],
    ['puts the constant first', '3 < {scale}'],
    ['counts', '{scale} + 1 > 2'],
    ['calls a function', 'iif({scale} = 1, true, false)'],
    ['is a question alone', '{scale}'],
    ['looks inside a choice', "{choice} contains 'j'"],
    ['puts choices in order', "{choice} > 'ja'"],
    ['names a choice that does not exist', "{choice} = 'kanske'"],
    ['names a level off the scale', '{scale} = 7'],
    ['writes a level as text', "{scale} = '3'"],
    ['compares a list as a whole', "{choices} = ['polis']"],
    ['compares free text', "{line} = 'x'"],
    ['asks whether free text is empty', '{text} empty'],
    ['compares decimals for equality', '{decimal} = 1.5'],
    ['compares dates', "{date} > '2025-01-01'"],
    ['uses an operator outside the grammar', "{choices} allof ['polis', 'skola']"],
    ['reads a value in a special way', '{#scale} = 1'],
    ['asks for the length of one choice', '{choice.length} > 1'],
    ['reaches into a row', "{rows[0].namn} = 'x'"],
    ['reads a variable', '{$scale} = 1'],
  ])('is refused when it %s', (_, visibleIf) => {
    expect(() => compiled(visibleIf)).toThrow(/^cannot compile/);
  });
});

describe('a quality remark', () => {
  const remark: QualityRemark = {
    id: 'anm',
    text: { sv: 'Kontrollera.' },
    questions: ['a', 'b'],
    otherSurvey: 'annat',
    condition: '{a} >= 3 and {b} = 4',
  };
  const first = surveyOf([{ name: 'sida', elements: [elementOf.scale('a')] }], [remark]);
  const other = surveyOf([{ name: 'sida', elements: [elementOf.scale('b')] }], [], 'annat');

  it('may compare answers of two questionnaires', () => {
    expect(compileQuestionnaire(first, [first, other]).remarks).toEqual([
      {
        id: 'anm',
        questions: ['a', 'b'],
        otherSurvey: 'annat',
        condition: {
          op: 'and',
          of: [
            { op: '>=', question: 'a', value: 3 },
            { op: '=', question: 'b', value: 4 },
          ],
        },
      },
    ]);
  });

  it('is refused when the other is not there, or the condition reads a question that the remark does not name', () => {
    expect(() => compileQuestionnaire(first)).toThrow('no version of annat');
    const unnamed = { ...first, remarks: [{ ...remark, questions: ['a'] }] };
    expect(() => compileQuestionnaire(unnamed, [other])).toThrow('no question b');
  });
});
