// Who asks, and in which language they like to be answered.
import { describe, expect, it } from 'vitest';
import { languageOf, personOf } from '../../../functions/http/event.ts';
import { eventFor } from '../../support/api.ts';

const language = (wish?: string) =>
  languageOf(eventFor('me', wish === undefined ? {} : { headers: { 'accept-language': wish } }));

describe('the language of an answer', () => {
  it('is Swedish unless English is liked better', () => {
    expect(
      [undefined, '', 'de', '*', 'sv-SE,sv;q=0.9,en;q=0.8', 'en;q=0.5,sv', 'en;q=abc'].map(language),
    ).toEqual(Array(7).fill('sv'));
    expect(['en', 'en-GB,en;q=0.9', 'sv;q=0.3, en;q=0.7', 'de, en;q=0.1'].map(language)).toEqual(
      Array(4).fill('en'),
    );
  });
});

describe('the person', () => {
  it('is the verified subject of the token, or nobody', () => {
    expect(personOf(eventFor('me', { as: 'anna' }))).toBe('anna');
    expect(personOf(eventFor('me', {}))).toBeUndefined();
    expect(personOf(eventFor('me', { as: '' }))).toBeUndefined();
  });

  it('is nobody when the subject is none that OpenID Connect allows', () => {
    for (const subject of ['x'.repeat(256), '\ud800', 'a\u0000', 'åsa']) {
      expect(personOf(eventFor('me', { as: subject }))).toBeUndefined();
    }
    expect(personOf(eventFor('me', { as: 'x'.repeat(255) }))).toBeDefined();
  });
});
