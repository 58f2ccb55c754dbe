import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../../functions/core/known/known-of.ts';
import type { KnownIndicator, KnownSet } from '../../../../functions/core/known/known-set.ts';

const beside = (question: string) => ({ survey: 'behovsinventering', question });
const indicator = (id: string, values: KnownIndicator['values'], question?: string): KnownIndicator => ({
  id,
  name: id,
  kind: 'yes-no',
  values,
  ...(question !== undefined && { question: beside(question) }),
});
const set = (
  year: number,
  indicators: KnownIndicator[],
  source: KnownSet['source'] = 'oppna-jamforelser',
): KnownSet => ({
  source,
  year,
  version: 1,
  indicators,
  file: { name: 'fil.xlsx', hash: '0'.repeat(64) },
  by: 'Administratör',
  at: '2026-11-01T10:00:00.000Z',
  synthetic: false,
});
const namesAndYears = (sets: KnownSet[], municipality = '1980') =>
  knownOf(sets, municipality, 'behovsinventering').map(({ name, year, value }) => [name, year, value]);

describe('what is known of a municipality', () => {
  it('is the latest year beside each question, every indicator of it', () => {
    const sets = [
      set(2023, [
        indicator('Polis 2023', { '1980': 1 }, 'samv'),
        indicator('Plan 2023', { '1980': 0 }, 'plan'),
      ]),
      set(2024, [indicator('Polis', { '1980': 0 }, 'samv'), indicator('Jour', { '1980': 1 }, 'samv')]),
    ];
    expect(namesAndYears(sets)).toEqual([
      ['Polis', 2024, 0],
      ['Jour', 2024, 1],
      ['Plan 2023', 2023, 0],
    ]);
  });

  it('is never an older value in the place of a later that is struck out or lacks the municipality', () => {
    const older = set(2023, [indicator('Polis', { '1980': 1, '1981': 1 }, 'samv')]);
    const later = set(2024, [indicator('Polis', { '1980': null }, 'samv')]);
    expect(namesAndYears([older, later])).toEqual([['Polis', 2024, null]]);
    expect(namesAndYears([older, later], '1981')).toEqual([]);
  });

  it('is told for each source on its own', () => {
    const sets = [
      set(2024, [indicator('Polis', { '1980': 1 }, 'samv')]),
      set(2022, [indicator('N00000', { '1980': 0 }, 'samv')], 'kolada'),
    ];
    expect(namesAndYears(sets)).toEqual([
      ['Polis', 2024, 1],
      ['N00000', 2022, 0],
    ]);
  });

  it('is nothing of other questionnaires, of indicators that stand nowhere, or of names like __proto__', () => {
    const sets = [
      set(2024, [indicator('Nowhere', { '1980': 1 }), indicator('Polis', { '1980': 1 }, 'samv')]),
    ];
    expect(knownOf(sets, '1980', 'mognad')).toEqual([]);
    expect(namesAndYears(sets, '__proto__')).toEqual([]);
    expect(namesAndYears(sets)).toEqual([['Polis', 2024, 1]]);
  });
});
