// What is already known: read in by the administrator from files, shown beside the question, and never an answer.
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { places } from '../../surveys/places.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
const rutin = 'Aktuell rutin för att inte röja skyddade personuppgifter (andel)';
const other = 'Använder resultat av systematisk uppföljning';

/** As such workbooks look: a sheet about the file first, then a title, headings, the country, and the municipalities. */
async function workbook(headings: readonly string[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const rows = [
    [text('Våld i nära relationer')],
    ['Kommunkod', 'Kommun', ...headings].map(text),
    [null, text('Riket'), ...headings.map(() => ({ value: 40, type: Number }))],
    ...municipalities.map(({ id, name }, at) => [
      { value: Number(id), type: Number },
      text(name),
      ...headings.map(() => (at % 10 === 0 ? text('..') : { value: at % 2, type: Number })),
    ]),
  ];
  const sheets = [
    { sheet: 'Om filen', data: [[text('Läs detta först')]] },
    { sheet: 'Resultat', data: rows },
  ];
  return writeExcelFile(sheets as never).toBuffer();
}

const excel = (buffer: Buffer) => ({
  name: 'oj.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
});
const json = (content: unknown) => ({
  name: 'kolada.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

describe('what is already known', () => {
  it('is read in from Excel, shown beside its question to the municipality, and carried over to the next year', async () => {
    const admin = await walks.visit('nationell');
    await open(admin, '/administration');
    await admin.getByRole('link', { name: 'Redan känt' }).click();
    await appears(admin.getByText('aldrig en fråga'));
    expect(await faultsOf(admin)).toEqual([]);

    await admin.getByRole('button', { name: 'Läs in en fil' }).click();
    await admin.getByLabel('År som uppgifterna gäller').fill('2021');
    await admin.getByLabel('Fil', { exact: true }).setInputFiles(excel(await workbook([rutin, other])));
    await appears(admin.getByText('2 uppgifter, 290 av 290 kommuner.'));
    const fact = admin.getByRole('listitem').filter({ hasText: rutin });
    await fact.getByLabel('Visas vid frågan').selectOption({
      label: 'Finns en aktuell rutin för att inte röja skyddade personuppgifter?',
    });
    await fact.getByLabel('Vad den ska kallas').fill('Aktuell rutin för skyddade personuppgifter');
    expect(await faultsOf(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Spara' }).click();
    await appears(admin.getByText('Öppna jämförelser 2021 är sparat.'));
    await appears(
      admin.getByRole('row', { name: /^Aktuell rutin för skyddade personuppgifter .* 261 \d+ 29$/ }),
    );

    // A heading that has changed is not lost, and nothing is guessed without asking.
    await admin.getByRole('button', { name: 'Läs in en fil' }).click();
    await admin.getByLabel('År som uppgifterna gäller').fill('2022');
    const renamed = 'Aktuell rutin för att inte röja skyddade uppgifter';
    await admin.getByLabel('Fil', { exact: true }).setInputFiles(excel(await workbook([renamed, other])));
    await appears(admin.getByText('visades förut men finns inte i filen'));
    await admin.getByRole('button', { name: 'Ja, det är samma' }).click();
    await admin.getByRole('button', { name: 'Spara' }).click();
    await appears(admin.getByText('Öppna jämförelser 2022 är sparat.'));

    const respondent = await walks.visit('kommun-1980', { viewport: phone });
    const round = await openNewRound(walks, 'redan-kant');
    await open(respondent, `/svara/${round}/behovsinventering/utredning-riskbedomning`);
    const beside = respondent.getByRole('group', { name: 'Redan känt: Öppna jämförelser 2022' });
    await appears(beside);
    expect(await beside.innerText()).toMatch(
      /Aktuell rutin för skyddade personuppgifter\s+(Ja|Nej|Uppgift saknas)/,
    );
    expect(await faultsOf(respondent)).toEqual([]);
    // The county's lead sees it beside what has been answered.
    const lead = await walks.visit('lan-19');
    await open(lead, '/lan/19/exempel-avslutad/svar/1980/behovsinventering');
    await lead.locator('summary', { hasText: 'Utredning och riskbedömning' }).click();
    await appears(lead.getByRole('group', { name: 'Redan känt: Öppna jämförelser 2022' }));
    expect(await faultsOf(lead)).toEqual([]);
    expect(await respondent.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('of Kolada is read from the API’s answer by the id that is given, and refused with what to do', async () => {
    const admin = await walks.visit('nationell');
    await open(admin, '/redan-kant');
    await admin.getByRole('button', { name: 'Läs in en fil' }).click();
    await admin.getByRole('radio', { name: 'Kolada' }).check();
    await admin.getByLabel('År som uppgifterna gäller').fill('2023');
    const file = admin.getByLabel('Fil', { exact: true });
    await file.setInputFiles(json('{}'));
    await appears(admin.getByText('Ange nyckeltalets id: en bokstav och fem siffror.'));
    await admin.getByLabel('Nyckeltalets id i Kolada').fill('n00000');
    await appears(admin.getByRole('link', { name: 'https://api.kolada.se/v2/data/kpi/N00000/year/2023' }));
    await file.setInputFiles(json('{"values": ['));
    await appears(admin.getByText('inte ett svar om nyckeltal från Kolada'));
    const entry = (kpi: string, municipality: string, value: number | null) => ({
      kpi,
      municipality,
      period: 2023,
      values: [{ gender: 'T', value, status: value === null ? 'Missing' : '' }],
    });
    await file.setInputFiles(json({ values: [entry('N11111', '1980', 1)] }));
    await appears(admin.getByText('Nyckeltalet finns inte i filen. Där finns: N11111.'));
    await file.setInputFiles(
      json({ values: [entry('N00000', '1980', 12.5), entry('N00000', '1981', null)], next_page: 'x' }),
    );
    await appears(admin.getByText('Svaret fortsätter på en sida till'));
    const fact = admin.getByRole('listitem').filter({ hasText: 'N00000' });
    await fact.getByLabel('Visas vid frågan').selectOption({
      label: 'Kan en våldsutsatt vuxen få stödsamtal utan behovsprövning?',
    });
    await fact.getByLabel('Vad den ska kallas').fill('Vuxna som aktualiserats');
    await fact.getByLabel('Vad talet räknar').fill('per 10 000 vuxna');
    await admin.getByRole('button', { name: 'Spara' }).click();
    await appears(admin.getByRole('row', { name: /^Vuxna som aktualiserats N00000 .* 1 – 1$/ }));
    expect(await faultsOf(admin)).toEqual([]);
    const { known } = await walks.as('kommun-1980')('GET /api/known/organisations/{org}/{survey}', {
      params: { org: '1980' as never, survey: 'behovsinventering' as never },
    });
    expect(known).toContainEqual({
      question: 'stod-utan-provning',
      source: 'kolada',
      year: 2023,
      name: 'Vuxna som aktualiserats',
      kind: 'number',
      unit: 'per 10 000 vuxna',
      value: 12.5,
      synthetic: false,
    });
  });
});
