// Where a colleague's own answers say something else than the organisation's.
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../functions/core/second-opinion.ts';

const questions = ['boende.nulage', 'boende.behov', 'boende.malgrupp'];
const answer = (question: string, value: number | string[] | null, confirmed = true) => ({
  question,
  value,
  confirmed,
});
const opinion = (question: string, value: number | string[] | null, at = '2026-11-22T10:00:00.000Z') => ({
  question,
  value,
  at,
});

describe('a second opinion', () => {
  it('that says the same is no disagreement', () => {
    expect(disagreements(questions, [answer('boende.nulage', 2)], [opinion('boende.nulage', 2)])).toEqual([]);
  });

  it('that says something else is shown beside the answer, in the order of the questions', () => {
    const answers = [answer('boende.behov', 4), answer('boende.nulage', 2)];
    const others = [opinion('boende.behov', 1), opinion('boende.nulage', 0)];
    expect(disagreements(questions, answers, others)).toEqual([
      { question: 'boende.nulage', answer: 2, others: [opinion('boende.nulage', 0)] },
      { question: 'boende.behov', answer: 4, others: [opinion('boende.behov', 1)] },
    ]);
  });

  it('differs from no answer and from one that nobody has confirmed, which counts as none', () => {
    const given = [opinion('boende.nulage', 2)];
    const nothing = [{ question: 'boende.nulage', answer: null, others: given }];
    expect(disagreements(questions, [], given)).toEqual(nothing);
    expect(disagreements(questions, [answer('boende.nulage', 2, false)], given)).toEqual(nothing);
  });

  it('that was taken back is none', () => {
    expect(disagreements(questions, [answer('boende.nulage', 2)], [opinion('boende.nulage', null)])).toEqual(
      [],
    );
  });

  it('compares what was chosen, in the order it was chosen in', () => {
    const answers = [answer('boende.malgrupp', ['barn-0-12', 'aldre'])];
    expect(disagreements(questions, answers, [opinion('boende.malgrupp', ['barn-0-12', 'aldre'])])).toEqual(
      [],
    );
  });

  it('of several people is listed from the first given', () => {
    const late = opinion('boende.nulage', 3, '2026-11-23T10:00:00.000Z');
    const early = opinion('boende.nulage', 1, '2026-11-21T10:00:00.000Z');
    expect(disagreements(questions, [], [late, early])[0]?.others).toEqual([early, late]);
  });
});
