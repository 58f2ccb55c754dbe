// Facts and free texts of submitted editions.
import { describe, expect, it } from 'vitest';
import { personId } from '../../../../functions/core/ids.ts';
import { countFacts } from '../../../../functions/core/report/facts.ts';
import { freeTextsIn } from '../../../../functions/core/report/free-texts.ts';
import type { Answer, AnswerValue } from '../../../../functions/core/response.ts';

describe('facts', () => {
  it('are counted by choice, and numbers kept by municipality', () => {
    const said = new Map([
      [
        '1980',
        new Map<string, AnswerValue>([
          ['plan', 'ja'],
          ['tjanst', 150],
          ['med', ['polis', 'skola']],
        ]),
      ],
      [
        '1981',
        new Map<string, AnswerValue>([
          ['plan', 'nej'],
          ['tjanst', 0],
          ['med', ['polis']],
        ]),
      ],
      ['1982', new Map<string, AnswerValue>([['plan', 'ja']])],
    ]);
    const facts = countFacts(
      [
        { id: 'plan', section: 'styrning', choices: ['ja', 'nej', 'okant'] },
        { id: 'med', section: 'samverkan', choices: ['polis', 'skola'] },
        { id: 'tjanst', section: 'styrning' },
      ],
      said,
    );
    expect(facts).toEqual([
      { question: 'plan', section: 'styrning', answered: 3, counts: { ja: 2, nej: 1 } },
      { question: 'med', section: 'samverkan', answered: 2, counts: { polis: 2, skola: 1 } },
      { question: 'tjanst', section: 'styrning', answered: 2, values: { '1980': 150, '1981': 0 } },
    ]);
  });

  it('tell who said that a question does not apply apart from who is missing', () => {
    const said = new Map<string, ReadonlyMap<string, AnswerValue>>([
      ['1980', new Map([['sakerhet', 3]])],
      [
        '1981',
        new Map<string, AnswerValue>([['sakerhet', { special: 'ej-aktuellt', reason: 'Vi är nya.' }]]),
      ],
      ['1982', new Map<string, AnswerValue>([['sakerhet', 'vet-inte']])],
    ]);
    const scale = { id: 'sakerhet', section: 'avslut', choices: [0, 1, 2, 3, 4] };
    expect(countFacts([scale], said)).toEqual([
      { question: 'sakerhet', section: 'avslut', answered: 1, notApplicable: 1, counts: { 3: 1 } },
    ]);
  });
});

describe('free texts', () => {
  const questions = [
    { id: 'boende.behov', section: 'boende', rule: { type: 'scale' } },
    { id: 'boende.kommentar', section: 'boende', rule: { type: 'text' } },
    { id: 'dold', section: 'boende', rule: { type: 'text' } },
  ];
  const answer = (question: string, value: AnswerValue, more: Partial<Answer> = {}): Answer => ({
    question,
    value,
    version: 1,
    author: 'Samordnare',
    authorId: personId('p'),
    at: '2026-11-22T10:00:00.000Z',
    confirmed: true,
    ...more,
  });
  const isVisible = (question: string) => question !== 'dold';

  it('are answers in text, reasons and comments, as they were asked and whole', () => {
    const long = 'å'.repeat(2000);
    const texts = freeTextsIn(
      questions,
      [
        answer('boende.kommentar', `${long}\nrad två`),
        answer(
          'boende.behov',
          { special: 'ej-aktuellt', reason: 'Grannen sköter det' },
          { comment: 'Avtal' },
        ),
      ],
      isVisible,
    );
    expect(texts).toEqual([
      { section: 'boende', question: 'boende.behov', kind: 'reason', text: 'Grannen sköter det' },
      { section: 'boende', question: 'boende.behov', kind: 'comment', text: 'Avtal' },
      { section: 'boende', question: 'boende.kommentar', kind: 'text', text: `${long}\nrad två` },
    ]);
  });

  it('are none where the question was hidden, the answer unconfirmed or nothing but space', () => {
    const answers = [
      answer('dold', 'skrivet innan den doldes'),
      answer('boende.kommentar', '  '),
      answer('boende.behov', 3, { comment: 'förra årets', confirmed: false }),
    ];
    expect(freeTextsIn(questions, answers, isVisible)).toEqual([]);
  });
});
