// One municipality's view of the year, read out of what it submitted.
import { describe, expect, it } from 'vitest';
import {
  answerBefore,
  countLevels,
  readMunicipalAnswer,
} from '../../../../functions/core/follow-up/municipal-answer.ts';
import { organisationId, personId } from '../../../../functions/core/ids.ts';
import type { Answer, AnswerValue } from '../../../../functions/core/response.ts';

const answer = (question: string, value: AnswerValue, more: Partial<Answer> = {}): Answer => ({
  question,
  value,
  version: 1,
  author: 'Anna',
  authorId: personId('p'),
  at: '2026-11-01T10:00:00.000Z',
  confirmed: true,
  ...more,
});
const benefitOf = (value: AnswerValue) => readMunicipalAnswer([answer('ar-kom-nytta', value)]).benefit;

describe('a municipality’s view of the year', () => {
  it('has a level, or says why there is none', () => {
    expect([0, 4].map(benefitOf)).toEqual([0, 4]);
    expect(benefitOf('vet-inte')).toBe('unknown');
    expect(benefitOf({ special: 'ej-aktuellt', reason: 'Inte berörda' })).toBe('not-applicable');
    expect(benefitOf(null)).toBe('unanswered');
    expect(readMunicipalAnswer([answer('ar-kom-nytta', 3, { confirmed: false })]).benefit).toBe('unanswered');
    expect(readMunicipalAnswer([])).toEqual({ benefit: 'unanswered', changed: [] });
  });

  it('holds texts that say something, and rows that name an area', () => {
    const read = readMunicipalAnswer([
      answer('ar-kom-infort', 'En rutin'),
      answer('ar-kom-saknas', '  \n'),
      answer('ar-kom-andrat', [
        { id: 'r1', 'andrat-omrade': 'boende', 'andrat-vad': 'behov', 'andrat-niva': 0 },
        { id: 'r2', 'andrat-omrade': 'valdsutovare' },
        { id: 'r3', 'andrat-vad': 'behov' },
      ]),
    ]);
    expect(read).toEqual({
      benefit: 'unanswered',
      introduced: 'En rutin',
      changed: [
        { row: 'r1', area: 'boende', what: 'behov', level: 0 },
        { row: 'r2', area: 'valdsutovare' },
      ],
    });
  });

  it('is compared with the same thing in the inventory, where that was asked', () => {
    const scores = {
      organisation: organisationId('1980'),
      edition: 1,
      submittedAt: '2025-11-01T10:00:00.000Z',
      areas: { boende: '1x-4' },
    };
    const earlier = (area: string, what?: 'nulage' | 'behov') =>
      answerBefore({ row: 'r', area, ...(what && { what }) }, scores);
    expect([earlier('boende', 'nulage'), earlier('boende', 'behov')]).toEqual([1, 'not-applicable']);
    expect([earlier('boende'), earlier('nytt-omrade', 'behov'), earlier('__proto__', 'behov')]).toEqual(
      Array(3).fill(undefined),
    );
  });

  it('is counted by level, and without a level not at all', () => {
    expect(countLevels([3, 3, 0, 'unknown', 'not-applicable', 'unanswered'])).toEqual([1, 0, 0, 2, 0]);
  });
});
