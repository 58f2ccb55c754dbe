// What mails say: neutral on the outside, plain inside, and nothing that anybody has answered or made up an address of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailWords, mailKinds } from '../../../functions/core/mail.ts';
import { composeMail } from '../../../functions/core/mail-text.ts';

const site = 'https://lagesbild.example';
const words: Required<MailWords> = {
  organisation: 'Västerås',
  by: 'Anna Berg, samordnare',
  path: '/svara/hosten-2026/behovsinventering/boende',
  round: 'Hösten 2026',
  survey: 'Behovsinventering',
  role: 'svarar på utlånade delar',
  sections: 'Skyddat boende, Samverkan',
  opinions: 'Avslut',
  until: '1 december 2026',
  validUntil: '12 december 2026',
  matters: 'Västerås, behovsinventering (Hösten 2026): formuläret är inte inskickat.',
};

describe.each(mailKinds)('the mail %s', (kind) => {
  it('has a subject that tells a passer-by nothing of whom or what it is about', () => {
    const { subject } = composeMail(kind, words, site);
    expect(subject.length).toBeLessThanOrEqual(78);
    for (const word of Object.values(words)) expect(subject).not.toContain(word);
    expect(subject).not.toMatch(/våld|kvinno|heder|skyddat/i);
    expect(composeMail(kind, {}, site).subject).toBe(subject);
  });

  it('reads as it should', () => {
    const { subject, text } = composeMail(kind, words, site);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });

  it('is a whole text also when words are missing', () => {
    const { text } = composeMail(kind, {}, site);
    expect(text).not.toMatch(/undefined|null| {2}| \.|,\./);
    expect(text).toContain(`${site}/start`);
  });

  it('holds no address but our own, and no line of anybody else’s, whatever the words are', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'http://ond.example',
        'https://ond.example/x',
        '//ond.example',
        'a\r\nBcc: x@y.se',
        'www.ond.example',
      ),
    );
    const some = fc.dictionary(fc.constantFrom(...Object.keys(words), 'svar', 'value'), word);
    fc.assert(
      fc.property(some, (given) => {
        const { subject, text } = composeMail(kind, given, site);
        expect(subject).not.toMatch(/[\r\n]/);
        for (const [, after = ''] of text.matchAll(/\/\/(\S+)/g))
          expect(after).toMatch(/^lagesbild\.example(\/|$)/);
        expect(text).not.toMatch(/^Bcc:/m);
      }),
    );
  });

  it('leaves out what is no word of a mail, such as an answer', () => {
    const { text } = composeMail(kind, { ...words, svar: 'Hemligt svar', value: 'Hemligt svar' }, site);
    expect(text).not.toContain('Hemligt');
  });
});
