// Warnings for what may point out a person: where they stand, and that ordinary texts get none.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../../functions/core/guard/warnings.ts';
import { catalogue } from '../../../../surveys/catalogue.ts';
import { places } from '../../../../surveys/places.ts';

describe('a warning', () => {
  it('says what was found, of what kind, and where', () => {
    const text = 'Anna Berg på Storgatan 12 har 070-123 45 67.';
    expect(findWarnings(text)).toEqual([
      { kind: 'name', found: 'Anna Berg', start: 0, end: 9 },
      { kind: 'address', found: 'Storgatan 12', start: 13, end: 25 },
      { kind: 'phone', found: '070-123 45 67', start: 30, end: 43 },
    ]);
  });

  it('shows what a reader sees, and points into the text as it was written', () => {
    const text = 'Ring Ａnna\u200b Be\u0301rg.';
    const [warning] = findWarnings(text);
    expect(warning).toMatchObject({ kind: 'name', found: 'Anna Bérg' });
    expect(text.slice(warning?.start, warning?.end)).toBe('Ａnna\u200b Be\u0301rg');
  });

  it('is given for the street, not for the person it is named after', () => {
    expect(findWarnings('Boendet finns på Karl Johans gata 3.').map(({ kind }) => kind)).toEqual(['address']);
  });

  it('is given at most 20 times for one text', () => {
    expect(findWarnings('Anna Berg, '.repeat(100))).toHaveLength(20);
  });

  it('always points at something in the text, whatever that is', () => {
    const parts = fc.constantFrom(
      'Anna',
      ' ',
      'Berg',
      '\u200b',
      '070-123 45 67',
      'Storgatan 1',
      'Å',
      'é',
      '\n',
      '１',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(parts).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { found, start, end } of findWarnings(text)) {
          expect(found).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes no long time to find, or not to find, in a hostile text', () => {
    const units = [
      '\n1',
      'Anna de ',
      'Aa ',
      '+1 1 1 1 1 1 1 1 1 1a ',
      'Xs gata 1234 ',
      '07 0 0 0',
      'e\u0301',
      '24-01-01-',
    ];
    for (const unit of units) {
      const start = performance.now();
      findWarnings(unit.repeat(20_000 / unit.length));
      expect(performance.now() - start, unit).toBeLessThan(2000);
    }
  });
});

/** Every text in the questionnaires: nobody is named in them. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) yield* textsOf(member);
}

describe('no warning is given', () => {
  it('for the words of the questionnaires themselves', () => {
    const texts = catalogue.flatMap((version) => [...textsOf(version)]);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap((text) => findWarnings(text).map(({ found }) => `${found}: ${text}`))).toEqual([]);
  });

  it('for any municipality or region, wherever it stands in a sentence', () => {
    const sentences = places.organisations.flatMap(({ name }) => [
      `${name} saknar jour.`,
      `Vi samverkar med ${name} om jouren.`,
      `Handläggare från ${name} deltar, enligt ${name}.`,
    ]);
    expect(sentences.flatMap((text) => findWarnings(text).map(({ found }) => `${found}: ${text}`))).toEqual(
      [],
    );
  });
});
