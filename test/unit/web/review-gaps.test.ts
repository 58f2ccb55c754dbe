// What a county lead reads before accepting a response with gaps.
import { expect, it } from 'vitest';
import { messages } from '../../../web/county/review/messages.ts';

it.each([
  [{ open: 1, unconfirmed: 0, unknown: 0 }, 'En kärnfråga är obesvarad.'],
  [{ open: 0, unconfirmed: 2, unknown: 1 }, '2 svar är inte bekräftade och ett svar är ”vet inte”.'],
  [
    { open: 3, unconfirmed: 1, unknown: 4 },
    '3 kärnfrågor är obesvarade, ett svar är inte bekräftat och 4 svar är ”vet inte”.',
  ],
])('gaps of %o are named, each kind for itself', (gaps, said) => {
  expect(messages.sv.gaps(gaps)).toBe(`${said} De räknas som svar som saknas, aldrig som noll.`);
  expect(messages.en.gaps(gaps)).toMatch(/^[A-Z0-9].*\. They count as missing answers, never as zero\.$/);
});
