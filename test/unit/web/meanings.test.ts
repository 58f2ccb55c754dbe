// What unknown values mean: what has been said stays said when the cases are counted again.
import { describe, expect, it } from 'vitest';
import { unreadHeadings } from '../../../web/outcomes/file/column-choices.ts';
import { withMeanings } from '../../../web/outcomes/file/meanings.ts';

describe('the meanings of unknown values', () => {
  it('are kept from one count to the next, in the same variable and in others', () => {
    const first = new Map([['kon', new Map([['hen', 'annat']])]]);
    const second = new Map([
      ['kon', new Map([['okänt', 'saknas']])],
      ['status', new Map([['klar', 'plan']])],
    ]);
    expect(withMeanings(first, second)).toEqual(
      new Map([
        [
          'kon',
          new Map([
            ['hen', 'annat'],
            ['okänt', 'saknas'],
          ]),
        ],
        ['status', new Map([['klar', 'plan']])],
      ]),
    );
    expect(first.get('kon')?.size).toBe(1);
  });

  it('are what was said last', () => {
    const said = (category: string) => new Map([['kon', new Map([['hen', category]])]]);
    expect(withMeanings(said('annat'), said('saknas'))).toEqual(said('saknas'));
  });
});

describe('the columns that nothing is read from', () => {
  it('are those that no variable has, alone or one for each category', () => {
    const mapping = new Map([
      ['status', { column: 0 }],
      ['vald', { byCategory: [{ category: 'a', column: 2 }] }],
    ]);
    expect(unreadHeadings(mapping, ['status', 'kön', 'vald a', '__proto__'])).toEqual(['kön', '__proto__']);
  });
});
