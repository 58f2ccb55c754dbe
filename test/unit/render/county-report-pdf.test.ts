// The county report as a politician gets it: a tagged, Swedish, self-contained PDF, in every state of the round.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountyReport } from '../../../functions/contract/routes/reports.ts';
import { renderCountyReportPdf } from '../../../functions/render/county-report-pdf.ts';
import { appendixWith, fullReport, longestText } from '../../support/full-report.ts';
import {
  alternativeTextsOf,
  fontsOf,
  informationOf,
  popplerIsInstalled,
  rolesOf,
  textOf,
} from '../../support/pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';

const draws = 500;
const vastmanland = sampleReport({ draws });
const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

const hostile = [
  '#panic()',
  '*fet* _kursiv_ $x$ `rå`',
  '<b>"citat" & \'apostrof\'</b>',
  '\u202eomvänd \\ ]]',
  '#eval("1+1") // kommentar',
  '漢字 🙂',
  'Ett namn som är så långt att ingen kommun har det '.repeat(3),
];

function withHostileNames(report: CountyReport): CountyReport {
  const name = (index: number) => hostile[index % hostile.length] ?? '';
  return {
    ...report,
    countyName: '#panic("län") <b>',
    roundName: { sv: '#{ while true {} }' },
    priorities: report.priorities.map((area, index) => ({ ...area, name: { sv: name(index) } })),
    municipalities: report.municipalities.map((municipality, index) => ({
      ...municipality,
      name: name(index),
    })),
  };
}

describe('The county report as PDF', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await renderCountyReportPdf(vastmanland);
  });

  it('is a PDF that says it is PDF/UA-1, in Swedish and tagged', () => {
    expect(ascii(pdf).slice(0, 5)).toBe('%PDF-');
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(ascii(pdf)).toContain('/Lang (sv-SE)');
    expect(ascii(pdf)).toContain('/MarkInfo');
  });

  it('is the same file, byte for byte, for the same report', async () => {
    expect(Buffer.from(await renderCountyReportPdf(structuredClone(vastmanland))).equals(pdf)).toBe(true);
  });

  it('says in words what each picture shows', () => {
    const texts = alternativeTextsOf(pdf);
    expect(texts).toContainEqual(expect.stringMatching(/^Punktdiagram: vågrätt nuläge.*I rutan Satsa här/));
    const rulers = texts.filter((text) => /^Beräknad plats \d+ av 14, .*, ytterst .+\.$/.test(text));
    expect(rulers).toHaveLength(14);
  });

  it.each([
    ['every municipality of Västra Götaland', sampleReport({ county: '14', draws })],
    ['Gotland, one municipality', sampleReport({ county: '09', responded: 1, draws })],
    ['a base too small for an order', sampleReport({ responded: 4, draws })],
    [
      'answers without a single number',
      sampleReport({
        draws,
        change: () => ({ nulage: 'missing', behov: 'missing', konsekvens: 'missing', lansnytta: 'missing' }),
      }),
    ],
    ['a round that asks about no area', { ...vastmanland, priorities: [], borders: [] }],
    ['the region beside the municipalities', sampleReport({ draws, region: 'answered' })],
    ['a region that has not answered', sampleReport({ draws, region: 'silent' })],
    ['a region alone', sampleReport({ draws, responded: 0, region: 'answered' })],
    ['no reply yet', sampleReport({ responded: 0, draws })],
    ['names that try to be code', withHostileNames(vastmanland)],
    [
      'an established report',
      sampleReport({ draws, overrides: { status: 'established', synthetic: false } }),
    ],
  ])('can be set as PDF/UA-1: %s', async (_, report) => {
    expect(ascii(await renderCountyReportPdf(report))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

/** Foot of one page and head of the next, which may come in the middle of a text. */
const pageEdges =
  /Västmanlands län · Omgång .*?Sida \d+ av \d+ .*?Syntetiska data(?: Lägesbild Västmanlands län Syntetiska data)?/g;
const withoutPageEdges = (text: string) => text.replaceAll(pageEdges, '');

describe.skipIf(!popplerIsInstalled)('What municipalities wrote, in the county report as PDF', () => {
  const letters = (text: string) => text.replaceAll(/[\s\u200b\u00ad]/g, '');
  const full = fullReport({ draws });
  const textWith = async (write: Parameters<typeof appendixWith>[1]) =>
    letters(withoutPageEdges(textOf(await renderCountyReportPdf(full, appendixWith(full, write)))));

  it('is whole: every comment of 2 000 characters, of every municipality in every area', async () => {
    const text = await textWith(longestText);
    const answering = full.municipalities.filter(({ responded }) => responded);
    for (const { id } of answering)
      for (const { area } of full.priorities)
        expect(text.includes(letters(longestText(id, area))), `${id} ${area}`).toBe(true);
  });

  it('is whole also without a space, and loses no character that the font lacks', async () => {
    const long = Array.from({ length: 400 }, (_, index) => String(index).padStart(5, 'x')).join('');
    const text = await textWith((id, area) => (area === 'boende' ? long : `${id} 🙂`));
    expect(long).toHaveLength(2000);
    expect(text).toContain(long);
    expect(text).toContain('[U+1F642]');
    expect(text).toContain(letters('Så går inget förlorat.'));
  });
});

describe.skipIf(!popplerIsInstalled)('The county report as PDF, read by poppler-utils', () => {
  const render = (report: CountyReport) => renderCountyReportPdf(report);

  it('has one first heading, and none that skips a level', async () => {
    const levels = rolesOf(await render(vastmanland)).flatMap((role) => /^H([1-6])$/.exec(role)?.[1] ?? []);
    expect(levels.filter((level) => level === '1')).toHaveLength(1);
    expect(levels[0]).toBe('1');
    levels.forEach((level, index) => {
      expect(Number(level) - Number(levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has a header row in every table', async () => {
    const roles = rolesOf(await render(vastmanland));
    const tables = roles.filter((role) => role === 'Table');
    expect(tables.length).toBeGreaterThanOrEqual(5);
    expect(roles.filter((role) => role === 'THead')).toHaveLength(tables.length);
  });

  it('has an alternative text for every figure', async () => {
    const pdf = await render(vastmanland);
    const figures = rolesOf(pdf).filter((role) => role === 'Figure');
    expect(alternativeTextsOf(pdf)).toHaveLength(figures.length);
  });

  it('carries title, date and its fonts', async () => {
    const pdf = await render(vastmanland);
    const information = informationOf(pdf);
    expect(information.get('Title')).toBe('Lägesbild för Västmanlands län, Omgång hösten 2026');
    expect(information.get('Tagged')).toBe('yes');
    expect(information.get('CreationDate')).toContain('2026');
    const fonts = fontsOf(pdf);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, '')).sort()).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
    ]);
    expect(fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });

  it('says on the first page what it is, and on every page what it stands on', async () => {
    const pdf = await render(vastmanland);
    const text = textOf(pdf);
    expect(text).toContain('Preliminär, räknas om när svar ändras');
    expect(text).toContain('9 av 10 kommuner har svarat, ');
    expect(text).toContain('Beräknad 22 november 2026 kl. 11.42');
    expect(text).toContain('Känslighetsintervall, inte felmarginal.');
    expect(text).toContain(vastmanland.inputsHash);
    const pages = Number(informationOf(pdf).get('Pages'));
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Sida ${page} av ${pages}`);
    expect(text.split(`Kontrollsumma ${vastmanland.inputsHash.slice(0, 12)}`)).toHaveLength(pages + 1);
  });

  it('marks invented data on every page, and real data nowhere', async () => {
    const real = { ...vastmanland, synthetic: false };
    expect(textOf(await render(real))).not.toContain('Syntetiska data');
    const pdf = await render(vastmanland);
    const marks = textOf(pdf).split('Syntetiska data').length - 1;
    expect(marks).toBeGreaterThanOrEqual(2 * Number(informationOf(pdf).get('Pages')));
  });

  it('prints names that try to be code as they stand, without direction marks', async () => {
    const text = textOf(await render(withHostileNames(vastmanland)));
    expect(text).toContain('#panic()');
    expect(text).toContain('*fet* _kursiv_ $x$ `rå`');
    expect(text).toContain('<b>"citat" & \'apostrof\'</b>');
    expect(text).toContain('Lägesbild för #panic("län") <b>');
    expect(text).not.toContain('\u202e');
  });

  it('gives no order on a small base', async () => {
    const pdf = await render(sampleReport({ responded: 4, draws }));
    const text = textOf(pdf);
    expect(text).toContain('Svarsunderlaget är för litet för rangordning.');
    expect(text).not.toMatch(/Delar plats \d|Plats \d/);
    expect(alternativeTextsOf(pdf).some((alt) => alt.startsWith('Beräknad plats'))).toBe(false);
  });

  it('prints the region’s answers under a heading of their own', async () => {
    const text = textOf(await render(sampleReport({ draws, region: 'answered' })));
    expect(text).toContain('Svaren från Region Västmanland');
    expect(text).toContain('Regionens svar');
    expect(text).toContain('Fråga om våld i hälso- och sjukvården');
    expect(textOf(await render(vastmanland))).not.toContain('Region Västmanland');
  });

  it('repeats the header row where the heat map runs over a page', async () => {
    const text = textOf(await render(sampleReport({ county: '14', draws })));
    expect(text.match(/\bKommun\b/g)?.length).toBe(2);
  });

  it('names who is asked before the first reply, and no number', async () => {
    const text = textOf(await render(sampleReport({ responded: 0, draws })));
    expect(text).toContain('Ingen kommun har svarat än.');
    expect(text).toContain('Arboga, Fagersta, Hallstahammar');
    expect(text).not.toContain('Så är poängen sammansatt');
  });
});
