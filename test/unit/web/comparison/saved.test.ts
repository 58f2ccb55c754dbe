// What is saved as CSV: the numbers that are drawn, safe to open, and what they are made by.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../functions/core/csv-text.ts';
import { columnsOf } from '../../../../web/comparison/columns.ts';
import { measures } from '../../../../web/comparison/measures.ts';
import { comparisonRows, fileNameOf } from '../../../../web/comparison/save/comparison-rows.ts';
import { countMarks, figuresIn } from '../../../../web/comparison/save/count-marks.ts';
import { inLines } from '../../../../web/comparison/save/in-lines.ts';
import { comparisonJson } from '../../../../web/comparison/save/json-file.ts';
import { sampleComparison } from '../../../support/sample-comparison.ts';

const comparison = sampleComparison([
  {
    area: 'boende',
    name: '=HYPERLINK("x";"y")',
    nation: { score: [70.25, 60, 80], spread: [0, 0, 0, 0, 0, 0, 1, 2, 3, 0] },
    counties: {
      '01': { score: [72.5, 70, 75], spread: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0] },
      '19': { score: 'suppressed' },
    },
  },
]);
const columns = columnsOf(comparison, measures.poang);
const saved = {
  comparison,
  measure: measures.poang,
  part: undefined,
  columns,
  counties: ['19', '01'],
};
const lines = (withBins: boolean) =>
  csvText(comparisonRows(saved, withBins, 'sv'), 'semicolon').split('\r\n');

describe('CSV', () => {
  it('begins with a byte order mark, separates by semicolons and writes decimal commas', () => {
    const [heading, nation] = lines(false);
    expect(heading).toBe(
      '\uFEFFLänskod;Namn;Kolumn-id;Område eller del;Mått;Värde;Lägst;Högst;Giltiga;Berörda;Kommuner som svarat;Kommuner i omgången;Markering',
    );
    expect(nation).toBe(
      'se;Riket;boende;"\'=HYPERLINK(""x"";""y"")";Poäng, alla delar;70,25;60;80;8;10;24;30;',
    );
  });

  it('has the counties in the order they are drawn in, and a mark and no zero where there is no number', () => {
    const [, , first, second] = lines(true);
    expect(first?.startsWith('19;Län 19;')).toBe(true);
    expect(first).toMatch(/;;;;;;8;10;suppressed(;suppressed){10}$/);
    expect(second).toMatch(/^01;.*;72,5;70;75;8;10;8;10;;0;0;0;0;0;0;0;1;0;0$/);
  });

  it('ends with round, version, checksum, versions of the rules and the number of each mark', () => {
    expect(lines(false).slice(-13)).toEqual(
      [
        '',
        'Omgång;Hösten;hosten',
        'Version;3',
        'Beräknad;2026-11-02T08:00:00.000Z',
        `Kontrollsumma (SHA-256);${'ab'.repeat(32)}`,
        'Viktversion;2026-1',
        'Röjandekontroll;2026-1',
        'Formulär;behovsinventering@2026-1',
        'Syntetiska data;ja',
        'Markerade suppressed;1',
        'Markerade missing;0',
        'Markerade not-asked;0',
        'Markerade not-applicable;0',
        '',
      ].slice(1),
    );
  });

  it('runs nothing: what a spreadsheet takes for a formula is text', () => {
    expect(
      csvText(
        [['=1+1', '+46', '-1', '@x', '＝1', "'a", 'a;b', 'a\r\nb', ' a', -1.5, undefined]],
        'semicolon',
      ),
    ).toBe(`\uFEFF'=1+1;'+46;'-1;'@x;'＝1;''a;"a;b";"a\r\nb";" a";-1,5;\r\n`);
  });
});

describe('what is saved', () => {
  it('counts each mark over the counties and the nation', () => {
    expect(countMarks(figuresIn(columns))).toEqual({
      suppressed: 1,
      missing: 0,
      'not-asked': 0,
      'not-applicable': 0,
    });
  });

  it('is named for round, measure, column and picture', () => {
    expect(fileNameOf('hosten', 'poang', 'boende', 'karta')).toBe('jamforelse-hosten-poang-boende-karta');
  });

  it('has long names in lines between words, and never loses a word', () => {
    expect(inLines('Våldsförebyggande arbete i förskola och skola', 27)).toEqual([
      'Våldsförebyggande arbete i',
      'förskola och skola',
    ]);
    expect(inLines('Prostitutionsmotverkande', 5)).toEqual(['Prostitutionsmotverkande']);
  });
});

const indicators = { round: comparison.round, version: 3, hash: 'a'.repeat(64), indicators: [] };

describe('JSON', () => {
  it('holds the comparison as it is, and says its size, checksum and how many figures have which mark', async () => {
    const text = await (await comparisonJson(comparison, indicators)).text();
    const { manifest, comparison: kept } = JSON.parse(text);
    expect(kept).toEqual(JSON.parse(JSON.stringify(comparison)));
    const own = Buffer.from(JSON.stringify(kept));
    expect(manifest).toMatchObject({
      round: comparison.round,
      numbersHash: comparison.hash,
      rules: comparison.rules,
      bytes: own.length,
      sha256: createHash('sha256').update(own).digest('hex'),
    });
    expect(JSON.parse(text).indicators).toEqual(indicators);
    expect(manifest.indicators).toEqual({
      version: 3,
      numbersHash: indicators.hash,
      all: 0,
      bytes: JSON.stringify(indicators).length,
      sha256: createHash('sha256').update(JSON.stringify(indicators)).digest('hex'),
    });
    const { all, suppressed } = manifest.figures;
    expect(suppressed).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(suppressed);
  });

  it('that broke off anywhere cannot be taken for whole', async () => {
    const text = (await (await comparisonJson(comparison, indicators)).text()).trimEnd();
    for (let end = 0; end < text.length; end += 97) expect(() => JSON.parse(text.slice(0, end))).toThrow();
  });
});
