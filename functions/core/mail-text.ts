// What each mail says: a neutral subject, a plain text in Swedish, one link. Never what anybody has answered.
import type { MailKind, MailWord } from './mail.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** A word as long as this is no name of anything. */
const maxWordLength = 400;

/** The mail of that kind. `siteUrl` is the web's own address, without a slash at its end. */
export function composeMail(
  kind: MailKind,
  words: Readonly<Record<string, string>>,
  siteUrl: string,
): MailText {
  const word = (name: MailWord): string | undefined => clean(words[name]);
  const lines = (name: MailWord): string[] =>
    (words[name] ?? '').split('\n').flatMap((line) => clean(line) ?? []);
  const { subject, body, link } = texts[kind](word, lines);
  const address = siteUrl + pathOf(words['path']);
  const closing = `Lägesbild\n${siteUrl}\n\nDet här brevet är skickat av ett system och går inte att svara på.`;
  return { subject, text: ['Hej!', ...body, `${link}\n${address}`, closing].join('\n\n').concat('\n') };
}

type Compose = (
  word: (name: MailWord) => string | undefined,
  lines: (name: MailWord) => readonly string[],
) => {
  readonly subject: string;
  readonly body: readonly string[];
  /** What stands before the address. */
  readonly link: string;
};

const texts: Readonly<Record<MailKind, Compose>> = {
  invitation: (word) => ({
    subject: 'Du är inbjuden till Lägesbild',
    body: [
      sentence(
        word('by') ?? 'En kollega',
        'har bjudit in dig till Lägesbild',
        at('för', word('organisation')),
      ),
      ...optional(word('role'), (role) => `Din roll: ${role}.`),
      ...lent(word),
      'Logga in med den här e-postadressen. Har du inget konto skapar du ett med samma adress.',
      ...optional(word('validUntil'), (day) => `Inbjudan går att använda till och med ${day}, en gång.`),
      'Väntade du dig inte det här brevet? Då behöver du inte göra något.',
    ],
    link: 'Läs inbjudan och tacka ja:',
  }),
  'signature-asked': (word) => ({
    subject: 'Ett formulär väntar på din underskrift',
    body: [
      sentence(form(word), at('för', word('organisation')), 'är klart att skriva under'),
      ...optional(word('by'), (by) => `${by} har bett om underskriften.`),
    ],
    link: 'Läs igenom och skriv under:',
  }),
  'sent-back': (word) => ({
    subject: 'Ett formulär behöver ändras före underskrift',
    body: [
      sentence(
        word('by') ?? 'Undertecknaren',
        'vill att något ändras i',
        form(word),
        at('för', word('organisation')),
      ),
      'Kommentarerna står vid frågorna.',
    ],
    link: 'Öppna formuläret:',
  }),
  returned: (word) => ({
    subject: 'Ett formulär har skickats tillbaka',
    body: [
      sentence(word('by') ?? 'Länet', 'har skickat tillbaka', form(word), at('för', word('organisation'))),
      'Kommentarerna står vid frågorna. Det ni har skickat in räknas tills ni skickar in på nytt.',
    ],
    link: 'Öppna formuläret:',
  }),
  reopened: (word) => ({
    subject: 'Ett formulär är öppet igen',
    body: [
      sentence(word('by') ?? 'Länet', 'har öppnat', form(word), at('för', word('organisation')), 'igen'),
      'Det ni har skickat in räknas tills ni skickar in på nytt.',
    ],
    link: 'Öppna formuläret:',
  }),
  'reopening-asked': (word) => ({
    subject: 'En organisation ber att få ändra ett inskickat formulär',
    body: [
      sentence(word('organisation') ?? 'En organisation', 'ber att få ändra', form(word)),
      'Skälet står i svarsläget.',
    ],
    link: 'Öppna svarsläget:',
  }),
  'reopening-refused': (word) => ({
    subject: 'Ett formulär öppnas inte igen',
    body: [
      sentence(
        word('by') ?? 'Länet',
        'har svarat nej på att öppna',
        form(word),
        at('för', word('organisation')),
        'igen',
      ),
      'Skälet står på startsidan. Det ni har skickat in räknas som förut.',
    ],
    link: 'Läs skälet:',
  }),
  'section-lent': (word) => ({
    subject: 'Du har fått en del att svara på',
    body: [
      sentence(
        word('by') ?? 'En kollega',
        'har lånat ut en eller flera delar till dig',
        at('för', word('organisation')),
      ),
      ...lent(word),
    ],
    link: 'Öppna det du ska svara på:',
  }),
  reminder: (_word, lines) => ({
    subject: 'Påminnelse: du har något kvar i Lägesbild',
    body: [
      'Det här är kvar för dig att göra:',
      ...lines('matters').map((line) => `– ${line}`),
      'Du får högst ett sådant här brev i veckan, och inget när allt är klart.',
    ],
    link: 'Fortsätt här:',
  }),
  'opinion-asked': (word) => ({
    subject: 'Du är ombedd att ge en egen bedömning',
    body: [
      sentence(word('by') ?? 'En kollega', 'ber dig om en egen bedömning', at('för', word('organisation'))),
      ...lent(word),
    ],
    link: 'Öppna det du ska bedöma:',
  }),
};

function lent(word: (name: MailWord) => string | undefined): string[] {
  return [
    ...optional(word('sections'), (sections) => `Du svarar på: ${sections}.`),
    ...optional(
      word('opinions'),
      (sections) =>
        `Du bedömer: ${sections}. Du svarar på frågorna på egen hand, utan att se organisationens svar. Dina svar ingår inte i det som skickas in.`,
    ),
    ...optional(word('until'), (day) => `Sista dag är ${day}.`),
  ];
}

/** `Behovsinventering (Hösten 2026)`. */
function form(word: (name: MailWord) => string | undefined): string {
  const round = word('round');
  return `${word('survey') ?? 'ett formulär'}${round === undefined ? '' : ` (${round})`}`;
}

function at(preposition: string, word: string | undefined): string | undefined {
  return word === undefined ? undefined : `${preposition} ${word}`;
}

function sentence(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined).join(' ');
  return `${said.slice(0, 1).toLocaleUpperCase('sv')}${said.slice(1)}.`;
}

function optional(word: string | undefined, say: (word: string) => string): string[] {
  return word === undefined ? [] : [say(word)];
}

/** On one line, and with no address in it: what people may name themselves must not lead a reader anywhere. */
function clean(word: string | undefined): string | undefined {
  const line = (word ?? '')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .replaceAll(/(https?:)?\/\/|www\./giu, '')
    .trim()
    .slice(0, maxWordLength);
  return line === '' ? undefined : line;
}

/** A path of our own web, whatever the mail says. */
function pathOf(path: string | undefined): string {
  return path !== undefined && /^\/(?!\/)[\w/.@%~-]*$/.test(path) ? path : '/start';
}
