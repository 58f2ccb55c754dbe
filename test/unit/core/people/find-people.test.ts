import { describe, expect, it } from 'vitest';
import { foldText, foundBy } from '../../../../functions/core/people/find-people.ts';

const asa = {
  texts: ['Åsa Ångström-Øster', 'Enhetschef', 'asa.angstrom@vasteras.example', 'Västerås', '1980'],
};
const finds = (wanted: string) => foundBy(wanted)(asa);

describe('a person', () => {
  it('is found whatever the case and the accents, written together or apart', () => {
    for (const wanted of ['åsa', 'ASA', 'A\u030Asa', 'angstrom', 'ÅNGSTRÖM', 'oster', 'VÄSTERÅS', 'vasteras'])
      expect([wanted, finds(wanted)]).toEqual([wanted, true]);
  });

  it('is found by words in any order, from different things, but only when all of them are there', () => {
    expect(finds('  vasteras   enhetschef  åsa ')).toBe(true);
    expect(finds('asa.angstrom@')).toBe(true);
    expect(finds('198 åsa')).toBe(true);
    expect(finds('åsa örebro')).toBe(false);
  });

  it('is not found by nothing, nor by what is no letter at all', () => {
    for (const wanted of ['', '   ', '\u200B\u200B', '\u0301\u0301']) expect(finds(wanted)).toBe(false);
  });

  it('is not found by what looks like a pattern, and not across two things', () => {
    for (const wanted of ['.*', '%', 'å.ö', '__proto__', 'ösTERenhets']) expect(finds(wanted)).toBe(false);
  });
});

describe('a folded text', () => {
  it('has the letters of other alphabets near ours as those who lack them write them', () => {
    expect(foldText('Łukasz Đorđević, Þóra Æbeløe, Straße, IŞIK')).toBe(
      'lukasz dordevic, thora aebeloe, strasse, isik',
    );
  });
});
