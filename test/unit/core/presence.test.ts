import { describe, expect, it } from 'vitest';
import { personId } from '../../../functions/core/ids.ts';
import { isSignDue, othersPresent, type Presence } from '../../../functions/core/presence.ts';

const sign = (who: string, section: string, more: Partial<Presence> = {}): Presence => ({
  person: personId(who),
  name: who,
  section,
  renewFrom: '2026-11-22T10:00:20.000Z',
  until: '2026-11-22T10:00:45.000Z',
  ...more,
});
const now = '2026-11-22T10:00:10.000Z';
const me = personId('me');

describe('who is present', () => {
  it('is everybody else whose sign still lasts, in an order that does not jump', () => {
    const signs = [sign('Bo', 'barn'), sign('me', 'barn'), sign('Anna', 'boende')];
    expect(othersPresent(signs, me, now, undefined)).toEqual([
      { name: 'Anna', section: 'boende' },
      { name: 'Bo', section: 'barn' },
    ]);
    expect(othersPresent(signs, me, '2026-11-22T10:00:45.000Z', undefined)).toEqual([]);
  });

  it('is told of open sections only', () => {
    expect(othersPresent([sign('Bo', 'barn')], me, now, ['boende'])).toEqual([]);
  });
});

describe('a new sign of life', () => {
  it('is due from somebody new, from another section, and when the last one is getting old', () => {
    expect(isSignDue(undefined, 'barn', now)).toBe(true);
    expect(isSignDue(sign('Bo', 'barn'), 'boende', now)).toBe(true);
    expect(isSignDue(sign('Bo', 'barn'), 'barn', '2026-11-22T10:00:20.000Z')).toBe(true);
    expect(isSignDue(sign('Bo', 'barn'), 'barn', now)).toBe(false);
  });
});
