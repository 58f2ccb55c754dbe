// What differs between two submitted editions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionDifferences } from '../../../functions/core/edition-differences.ts';
import type { Answer } from '../../../functions/core/response.ts';
import { answerTo } from '../../support/responses.ts';

const kinds = (before: Answer[], after: Answer[]) =>
  editionDifferences(before, after).map(({ question, kind }) => `${question} ${kind}`);

describe('two editions', () => {
  it('differ where an answer was added, removed or changed, or only its comment', () => {
    const before = [
      answerTo('same'),
      answerTo('changed'),
      answerTo('removed'),
      answerTo('taken-back'),
      answerTo('commented', { comment: 'Förut' }),
    ];
    const after = [
      answerTo('commented', { comment: 'Nu' }),
      answerTo('same', { version: 4 }),
      answerTo('changed', { value: 1 }),
      answerTo('taken-back', { value: null, version: 2 }),
      answerTo('added'),
    ];
    expect(kinds(before, after)).toEqual([
      'changed changed',
      'removed removed',
      'taken-back removed',
      'commented commented',
      'added added',
    ]);
  });

  it('say what stood and what stands', () => {
    const [difference] = editionDifferences(
      [answerTo('a', { comment: 'Förut' })],
      [answerTo('a', { value: { special: 'ej-aktuellt', reason: 'Avtal' } })],
    );
    expect(difference).toEqual({
      question: 'a',
      kind: 'changed',
      before: { value: 3, comment: 'Förut' },
      after: { value: { special: 'ej-aktuellt', reason: 'Avtal' }, comment: '' },
    });
  });

  it('are the same when they say the same, whatever order fields stand in', () => {
    const row = (fields: Record<string, string>) => answerTo('rows', { value: [fields] });
    expect(kinds([row({ id: '1', name: 'A' })], [row({ name: 'A', id: '1' })])).toEqual([]);
  });

  it('are the same differences from the other side, the other way round', () => {
    const edition = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(4)))
      .map((values) => Object.entries(values).map(([question, value]) => answerTo(question, { value })));
    const opposite: Record<string, string> = { added: 'removed', removed: 'added', changed: 'changed' };
    fc.assert(
      fc.property(edition, edition, (one, other) => {
        const there = editionDifferences(one, other).map(({ question, kind }) => `${question} ${kind}`);
        const back = editionDifferences(other, one).map(
          ({ question, kind }) => `${question} ${opposite[kind]}`,
        );
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});
