// The guard stops personal identity numbers however they are written, and lets ordinary numbers be.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPersonalNumber } from '../../../../functions/core/guard/personal-number.ts';

/** The check digit: multiply by 2, 1, 2 …, add the digits, up to the next ten. */
function checkDigit(nine: string): number {
  const products = [...nine].map((digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

interface Person {
  readonly century: string;
  readonly ten: string;
}

const people: fc.Arbitrary<Person> = fc
  .record({
    date: fc.date({ min: new Date('1890-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ date, coordination, serial }) => {
    const year = String(date.getUTCFullYear());
    const day = date.getUTCDate() + (coordination ? 60 : 0);
    const nine = `${year.slice(2)}${twoDigits(date.getUTCMonth() + 1)}${twoDigits(day)}${String(serial).padStart(3, '0')}`;
    return { century: year.slice(0, 2), ten: `${nine}${checkDigit(nine)}` };
  });

const separators = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '\u00a0',
  '\u2009',
  '-',
  '–',
  '\u2011',
  '−',
  '+',
  ' - ',
  '\u200b',
);
const zeros = fc.constantFrom('0', '０', '٠', '۰', '०', '𝟎', '𝟶', '\u{1e950}');
const before = fc.constantFrom('', ' ', 'pnr:', 'Hon är född ', ', ', '(', '\n', '3 ärenden\n', 'å', '7 ');
const after = fc.constantFrom('', ' ', '.', ', bor i ', ')', '\n3 ärenden', 'å', ' 7');

describe('a personal number in a text', () => {
  it.each([
    ['ten digits and a hyphen', '811228-9874'],
    ['twelve digits in a row', '198112289874'],
    ['someone over a hundred', '121212+1212'],
    ['a coordination number', '701063-2391'],
    ['a sentence', 'Ring Anna (19811228-9874) på måndag.'],
    ['spaces everywhere', '8 1 1 2 2 8 9 8 7 4'],
    ['a date with hyphens', '1981-12-28-9874'],
    ['digits of another script', '٨١١٢٢٨-٩٨٧٤'],
    ['full-width digits', '８１１２２８－９８７４'],
    ['a leap day', '20000229-2381'],
    ['full stops', '1981.12.28.9874'],
    ['a slash', '811228/9874'],
    ['an underscore', '19811228_9874'],
    ['a colon', '811228:9874'],
    ['dots between all digits', '8.1.1.2.2.8.9.8.7.4'],
    ['pairs', '81:12:28:98:74'],
    ['a comma before the last four', '811228, 9874'],
    ['brackets around the last four', '811228 (9874)'],
    ['a line break before the last four', '19811228-\n9874'],
    ['more signs than anybody needs', '811228 - - - - - - 9874'],
    ['the cells of a table', '811228                9874'],
    ['a period before it', '2024-01-01–2024-12-31 811228-9874'],
    ['the number of somebody born in a year like an area code', '070115-1235'],
    ['another number before it', 'ärende 4 811228-9874'],
    ['digits with a direction mark among them', '811228\u202e-98\u061c74'],
    ['digits with many joiners among them', '811228\u200d\u200d\u200d\u200d\u200d9874'],
    [
      'digits that are struck through',
      '8\u03361\u03361\u03362\u03362\u03368\u0336-9\u03368\u03367\u03364\u0336',
    ],
    [
      'keycaps',
      '8\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e32\ufe0f\u20e38\ufe0f\u20e39\ufe0f\u20e38\ufe0f\u20e37\ufe0f\u20e34\ufe0f\u20e3',
    ],
  ])('is found in %s', (_, text) => {
    expect(containsPersonalNumber(text)).toBe(true);
  });

  it('is found whoever it belongs to and however it is spaced, in the digits of any script', () => {
    fc.assert(
      fc.property(
        people,
        fc.boolean(),
        fc.array(separators, { minLength: 12, maxLength: 12 }),
        zeros,
        before,
        after,
        ({ century, ten }, withCentury, gaps, zero, textBefore, textAfter) => {
          const first = zero.codePointAt(0) ?? 0;
          const written = [...(withCentury ? century + ten : ten)]
            .map(
              (digit, index) =>
                `${index === 0 ? '' : gaps[index]}${String.fromCodePoint(first + Number(digit))}`,
            )
            .join('');
          // An area code and groups as they are read aloud are taken for a telephone number.
          fc.pre(withCentury || !ten.startsWith('0'));
          expect(containsPersonalNumber(textBefore + written + textAfter)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is found with any sign before the last four, and with the same between year, month and day', () => {
    const signs = fc.constantFrom(
      '-',
      '.',
      '/',
      '_',
      ':',
      '·',
      '|',
      '*',
      '~',
      '\\',
      '=',
      '#',
      ' . ',
      '....',
      '–',
      '—',
      '•',
    );
    fc.assert(
      fc.property(
        people,
        fc.boolean(),
        fc.boolean(),
        signs,
        signs,
        ({ century, ten }, withCentury, isParted, one, other) => {
          const year = (withCentury ? century : '') + ten.slice(0, 2);
          const date = [year, ten.slice(2, 4), ten.slice(4, 6)].join(isParted ? one : '');
          // After a sentence's end, what looks like a year is one.
          fc.pre(!/^(?:19|20)/.test(ten.slice(6)));
          expect(containsPersonalNumber(`Gäller ${date}${other}${ten.slice(6)} nu`)).toBe(true);
        },
      ),
    );
  });

  it('is not found when the check digit is wrong', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        ({ century, ten }, add, withCentury) => {
          const wrong = `${ten.slice(0, 9)}${(Number(ten.slice(9)) + add) % 10}`;
          expect(containsPersonalNumber(withCentury ? century + wrong : wrong)).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['a day that does not exist', `810231-987${checkDigit('810231987')}`],
    ['a leap day in a year without one', `19000229-238${checkDigit('000229238')}`],
    ['a month that does not exist', `811328-987${checkDigit('811328987')}`],
    ['a company’s number', '556036-0793'],
    ['a century nobody alive was born in', '178112289874'],
    ['a telephone number', '08-123 456 78'],
    ['a mobile number', '070-174 06 05'],
    ['a case number', 'SN 2024/00123-4'],
    ['years', '2018–2020, 2021–2023'],
    ['a bank account number in a row', '8112289874123'],
    ['lines with other numbers', '811228\n\n12 st\n9874'],
    ['a period', '2024-01-01–2026-12-31'],
    ['a period of days first', '01.10.2024–15.12.2024'],
    ['two short dates', '200101-201231'],
    ['a date and a time', '2024-12-10 13:47'],
    ['a date and the next sentence', 'Beslutat 2023-05-10. 2027 börjar nästa.'],
    ['times of opening', '08.30–11.15 12.45–16.30'],
    ['levels on a scale', '8, 1, 1, 2, 2, 8, 9, 8, 7, 4'],
    ['shares', '81 % 12 % 28 % 9874'],
    ['a law and its chapters', 'SFS 2001:453, 5 kap. 11 §'],
    ['a sum of money', '15 000 000 kr'],
    ['no text', ''],
  ])('is not seen in %s', (_, text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });

  it('is never seen where there are no digits, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(containsPersonalNumber(text.replaceAll(/\p{N}/gu, ''))).toBe(false);
      }),
    );
  });
});
