// What the receipt says of a submission, before it is set.
import { describe, expect, it } from 'vitest';
import { describeReceipt } from '../../../../functions/render/receipt/document.ts';
import type { SubmittedResponse } from '../../../../functions/render/receipt/submitted-response.ts';
import { sampleReceipt } from '../../../support/sample-receipt.ts';

const inventory = 'behovsinventering@2026-1';

function questionIn(submitted: SubmittedResponse, title: RegExp) {
  const questions = describeReceipt(submitted).sections.flatMap(({ questions }) => questions);
  const found = questions.find((question) => title.test(question.title));
  if (found === undefined) throw new RangeError(`no question ${title}`);
  return found;
}

describe('The receipt as a document', () => {
  const whole = sampleReceipt();

  it('says what was submitted, by whom, when in Swedish time, whether late, and what it stands on', () => {
    const { title, status, facts, paper, verification } = describeReceipt(whole);
    expect(title).toBe('Kvitto LB-2026-7QK2-M4XT');
    expect(status).toBe('Inskickat 22 november 2026 kl.\u00a011.42, i tid');
    expect(new Map(facts)).toEqual(
      new Map([
        ['Organisation', 'Västerås'],
        ['Omgång', 'Hösten 2026'],
        ['Formulär', 'Behovsinventering, version 2026-1'],
        ['Utgåva', '1'],
        ['Inskickat av', 'Socialchef'],
        ['Besvarade frågor', '132 av 132'],
        ['Formulärets kontrollsumma (SHA-256)', facts.at(-1)?.[1] ?? ''],
      ]),
    );
    expect(facts.at(-1)?.[1].replaceAll('\u200b', '')).toBe(whole.version.hash);
    expect(verification?.checksum).toBe(whole.receipt.checksum);
    expect(paper.title).toBe('Kvitto LB-2026-7QK2-M4XT, Västerås, Behovsinventering, version 2026-1');
    const late = { ...whole, receipt: { ...whole.receipt, late: true } };
    expect(describeReceipt(late).status).toMatch(/, efter sista dag$/);
  });

  it('shows every question of the questionnaire once, answered or not', () => {
    const one = sampleReceipt(inventory, { 'boende.behov': 3 });
    const { sections, facts } = describeReceipt(one);
    const questions = sections.flatMap((section) => section.questions);
    expect(questions).toHaveLength(one.version.questions.length);
    expect(questions.filter(({ answer }) => answer.kind === 'none')).toHaveLength(questions.length - 1);
    expect(questions.find(({ answer }) => answer.kind === 'none')?.answer).toEqual({
      kind: 'none',
      text: 'Obesvarad',
    });
    expect(new Map(facts).get('Besvarade frågor')).toBe('1 av 132');
  });

  it('gives a level with its number, a special answer with its reason, choices in words and in order', () => {
    const submitted = sampleReceipt(inventory, {
      'boende.nulage': 3,
      'boende.behov': 'vet-inte',
      'boende.konsekvens': { special: 'ej-aktuellt', reason: 'Regionen\nansvarar.' },
      'boende.stodtyp': ['metod', 'kompetens'],
    });
    const { questions = [] } = describeReceipt(submitted).sections.find(({ number }) => number === 8) ?? {};
    expect(questions.map(({ answer }) => answer)).toMatchObject([
      { kind: 'words', lines: [expect.stringMatching(/^3 – /)] },
      { kind: 'words', lines: ['Vet inte'] },
      { kind: 'reason', text: 'Ej aktuellt för oss', reason: ['Regionen', 'ansvarar.'] },
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'list', isOrdered: true, items: ['Metoder och arbetssätt', 'Utbildning eller handledning'] },
      ...Array(questions.length - 6).fill({ kind: 'none' }),
    ]);
  });

  it('shows registers row by row with every question of a row, a date as one answer', () => {
    const rows = [
      { id: 'a', 'res-namn': 'Teamet', 'res-slut': '2027-12-31' },
      { id: 'b', 'res-namn': 'Jouren', 'res-slut': 'tills-vidare' },
    ];
    const [column = ''] = [
      ...JSON.stringify(sampleReceipt().version.definition).matchAll(/"name":"(res-[a-z-]+)-datum"/g),
    ].map(([, id]) => id);
    const values = { resurser: rows.map(({ 'res-slut': end, ...row }) => ({ ...row, [column]: end })) };
    const { answer } = questionIn(sampleReceipt(inventory, values), /^Befintliga resurser/);
    const shown = answer.kind === 'rows' ? answer.rows : [];
    expect(shown).toHaveLength(2);
    expect(shown[0]?.map(({ question }) => question)).not.toContain('Sista datum');
    expect(shown[0]?.flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining(['Teamet', '2027-12-31', 'Obesvarad']),
    );
    expect(shown[1]?.flatMap(({ lines }) => lines)).toContain('Tills vidare');
  });

  it('says who wrote each answer and when, and gives the comment line by line', () => {
    const submitted = sampleReceipt(inventory, { 'boende.behov': 3 }, { 'boende.behov': 'Rad ett\nRad två' });
    const answered = describeReceipt(submitted)
      .sections.flatMap(({ questions }) => questions)
      .find(({ comment }) => comment !== undefined);
    expect(answered?.comment).toEqual(['Rad ett', 'Rad två']);
    expect(answered?.written).toBe(
      'Enhetschef, individ- och familjeomsorgen, 22 november 2026 kl.\u00a011.42',
    );
  });

  it('marks what is prefilled and unconfirmed, and what was not asked, as not counting', () => {
    const submitted = sampleReceipt(inventory, { 'boende.behov': 3, 'boende.nulage': 2 });
    const unconfirmed = {
      ...submitted,
      answers: submitted.answers.map((answer) => ({
        ...answer,
        confirmed: answer.question !== 'boende.behov',
      })),
      asked: new Set(
        [...submitted.asked].filter((id) => id !== 'boende.nulage' && id !== 'boende.lansnytta'),
      ),
    };
    const { questions = [] } = describeReceipt(unconfirmed).sections.find(({ number }) => number === 8) ?? {};
    expect(questions.slice(0, 4).map(({ note }) => note)).toEqual([
      'Räknas inte: frågan ställdes inte med de övriga svaren.',
      'Förifyllt och inte bekräftat: räknas som obesvarat.',
      undefined,
      undefined,
    ]);
    expect(questions[3]?.answer).toMatchObject({
      kind: 'none',
      text: expect.stringMatching(/^Ställdes inte/),
    });
  });

  it('is to a reader with lent sections a part that says so, without the checksum', () => {
    const part = {
      ...whole,
      sections: ['boende'],
      answers: whole.answers.filter(({ question }) => /^bo/.test(question)),
    };
    const document = describeReceipt(part);
    expect(document.title).toBe('Del av kvitto LB-2026-7QK2-M4XT');
    expect(document.sections.map(({ name }) => name)).toEqual(['Skyddat boende och stadigvarande boende']);
    expect(document.notices.join()).toContain(
      'en del av det inskickade svaret: ”Skyddat boende och stadigvarande boende”',
    );
    expect(document.verification).toBeUndefined();
    expect(JSON.stringify(document)).not.toContain(whole.receipt.checksum);
  });

  it('says first that answers are invented, and explains codes only where there are any', () => {
    expect(describeReceipt(whole).notices).toEqual([]);
    expect(describeReceipt({ ...whole, synthetic: true }).notices).toEqual([
      expect.stringMatching(/^Påhittade svar\./),
    ]);
    const emoji = sampleReceipt(inventory, { 'boende.behov': 3 }, { 'boende.behov': '🙂' });
    expect(describeReceipt(emoji).notices).toEqual([expect.stringContaining('[U+1F642]')]);
  });
});
