// Addresses: written differently and the same mailbox, or alike and not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../../functions/core/people/address.ts';

describe('an address', () => {
  it('is the same however it is written', () => {
    for (const text of [' Anna.Berg@Koping.SE ', 'anna.berg@koping.se', 'ANNA.BERG@ｋｏｐｉｎｇ．ｓｅ']) {
      expect(normaliseAddress(text), text).toBe('anna.berg@koping.se');
    }
    expect(normaliseAddress('anna@Västerås.se')).toBe('anna@xn--vsters-buam.se');
    // The same letters, composed and decomposed.
    expect(normaliseAddress('anna@västerås.se'.normalize('NFD'))).toBe('anna@xn--vsters-buam.se');
  });

  it('keeps what tells mailboxes apart', () => {
    expect(normaliseAddress("a.b+c'd@example.com")).toBe("a.b+c'd@example.com");
    expect(normaliseAddress('ab@example.com')).not.toBe(normaliseAddress('a.b@example.com'));
  });

  it('is never taken for another that only looks like it', () => {
    // The Kelvin sign, a dotless i, a Cyrillic a and a full-width a: other mailboxes than k, i, a and a.
    for (const lookalike of ['\u212aalle@x.se', 'm\u0131ke@x.se', '\u0430nna@x.se', '\uff41nna@x.se']) {
      expect(normaliseAddress(lookalike)).toBeUndefined();
    }
    expect(normaliseAddress('anna@k\u00f6ping.se')).not.toBe(normaliseAddress('anna@koping.se'));
  });

  it.each([
    '',
    'anna',
    '@koping.se',
    'anna@',
    'anna@koping',
    'anna@@koping.se',
    'anna@x@koping.se',
    'anna berg@koping.se',
    'anna@koping.se, bo@koping.se',
    'anna@koping.se\r\nBcc: bo@koping.se',
    'anna@koping.se/x',
    'anna@koping.se:25',
    'anna@koping.se#x',
    'anna@koping.se?x',
    'anna@127.0.0.1',
    'anna@[127.0.0.1]',
    'anna@0x7f.1',
    'anna@koping..se',
    '.anna@koping.se',
    'anna.@koping.se',
    '"anna"@koping.se',
    'Anna <anna@koping.se>',
    `${'a'.repeat(65)}@koping.se`,
    `anna@${'a'.repeat(64)}.se`,
    'anna@kop%69ng.se',
  ])('is not %j', (text) => {
    expect(normaliseAddress(text)).toBeUndefined();
  });

  it('is as it is after being normalised once, and plain ASCII on one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'grapheme' }),
          fc.string().map((t) => `${t}@x.se`),
        ),
        (text) => {
          const address = normaliseAddress(text);
          if (address === undefined) return;
          expect(normaliseAddress(address)).toBe(address);
          expect(address).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
          expect(address.length).toBeLessThanOrEqual(254);
        },
      ),
    );
  });
});
