import { describe, expect, it } from 'vitest';
import { type AnswerLike, progressOf } from '../../../web/shared/progress.ts';

const questionnaire = {
  sections: [
    { id: 'boende', kind: 'area', name: { sv: 'Boende' } },
    { id: 'avslut', kind: 'closing', name: { sv: 'Avslut' } },
  ],
  questions: [
    { id: 'boende.nulage', section: 'boende', use: 'scored' },
    { id: 'boende.behov', section: 'boende', use: 'scored' },
    { id: 'boende.fritext', section: 'boende', use: 'text' },
    { id: 'avslut-ovrigt', section: 'avslut', use: 'closing' },
  ],
} as const;
const answer = (question: string, value: AnswerLike['value'], confirmed = true) => ({
  question,
  value,
  confirmed,
});
const progress = (...answers: AnswerLike[]) =>
  progressOf(
    { ...questionnaire, sections: [...questionnaire.sections], questions: [...questionnaire.questions] },
    answers,
  );

describe('how far a response has come', () => {
  it('counts core questions only, in the order they are asked', () => {
    const { core, sections } = progress(answer('boende.behov', 0), answer('avslut-ovrigt', 'Nej'));
    expect(core).toEqual({ answered: 1, unconfirmed: 0, total: 2 });
    expect(sections[0]).toMatchObject({ cells: ['open', 'answered'], status: 'started' });
  });

  it('takes "vet inte" as an answer and a taken-back answer as none', () => {
    expect(progress(answer('boende.nulage', 'vet-inte'), answer('boende.behov', null)).core.answered).toBe(1);
  });

  it('says nothing of sections that the reader may not see', () => {
    const { sections, core } = progressOf(
      { ...questionnaire, sections: [...questionnaire.sections], questions: [...questionnaire.questions] },
      [],
      ['avslut'],
    );
    expect(sections.map(({ section }) => section)).toEqual(['avslut']);
    expect(core.total).toBe(0);
  });

  it('calls a section done when its core questions are answered, whatever else is open', () => {
    expect(progress(answer('boende.nulage', 1), answer('boende.behov', 4)).sections[0]?.status).toBe('done');
  });

  it('counts an answer waiting for confirmation apart, and asks for it first', () => {
    const { core, sections } = progress(answer('boende.nulage', 2, false), answer('boende.behov', 3));
    expect(core).toEqual({ answered: 1, unconfirmed: 1, total: 2 });
    expect(sections[0]?.status).toBe('confirm');
  });

  it('counts all questions in a section that has no core questions', () => {
    expect(progress().sections[1]).toMatchObject({
      cells: ['open'],
      countsCore: false,
      status: 'not-started',
    });
    expect(progress(answer('avslut-ovrigt', 'Nej')).sections[1]?.status).toBe('done');
  });
});
