// The register pages' small decisions: what becomes a link, what an address asks for, how rows come into an answer.
import { describe, expect, it } from 'vitest';
import { readAddress, searchAddress } from '../../../web/register/search-address.ts';
import { webLink } from '../../../web/register/web-link.ts';
import { bringIn } from '../../../web/respond/questions/bring-in-rows.ts';

describe('a text in a register', () => {
  it('becomes a link only when all of it is an address on the web', () => {
    expect(webLink('https://www.vasteras.se/rapport.pdf')).toBe('https://www.vasteras.se/rapport.pdf');
    expect(webLink(' http://exempel.se ')).toBe('http://exempel.se/');
    const texts = [
      'Dnr 2026-114',
      'se https://exempel.se',
      'https://exempel.se och mer',
      'www.exempel.se',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//https://x.se',
      'data:text/html,x',
      'ftp://exempel.se',
      'https://',
      'https://www.vasteras.se@ont.example/',
      'mailto:a@exempel.se',
    ];
    for (const text of texts) expect(`${text}: ${webLink(text)}`).toBe(`${text}: undefined`);
  });
});

describe('the address of a search', () => {
  it('holds what is searched for, and reads back as it was', () => {
    const search = { area: 'boende', targetGroup: 'aldre', shared: 'yes' } as const;
    const address = searchAddress('resurser', search);
    expect(address).toBe('/register?omrade=boende&malgrupp=aldre&delas=ja');
    expect(readAddress(address.split('?')[1] ?? '')).toEqual({ register: 'resurser', search });
    expect(searchAddress('resurser')).toBe('/register');
  });

  it('leaves out what it does not understand, and what the register does not have', () => {
    expect(readAddress('register=hemligt&omrade=%3Cb%3E&delas=kanske&malgrupp=')).toEqual({
      register: 'resurser',
      search: {},
    });
    expect(readAddress('register=kartlaggningar&malgrupp=aldre&delas=ja&omrade=boende')).toEqual({
      register: 'kartlaggningar',
      search: { area: 'boende' },
    });
  });
});

describe('rows from the register', () => {
  it('replace those with the same id where they stand, come last when new, and go when removed', () => {
    const answer = [
      { id: 'a', 'res-namn': 'A' },
      { id: 'b', 'res-namn': 'B' },
      { id: 'c', 'res-namn': 'C' },
    ];
    const newer = [
      { id: 'ny', values: { 'res-namn': 'Ny' } },
      { id: 'b', values: { 'res-typ': 'natverk' } },
      { id: 'a', values: null },
      { id: 'okand', values: null },
    ];
    expect(bringIn(answer, newer)).toEqual([
      { id: 'b', 'res-typ': 'natverk' },
      { id: 'c', 'res-namn': 'C' },
      { id: 'ny', 'res-namn': 'Ny' },
    ]);
    expect(bringIn([{ id: 'a', 'res-namn': 'A' }], [{ id: 'a', values: null }])).toBeNull();
    expect(bringIn(null, [{ id: 'a', values: { 'res-namn': 'A' } }])).toEqual([{ id: 'a', 'res-namn': 'A' }]);
  });
});
