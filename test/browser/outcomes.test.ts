// The yearly outcome table: a file of cases read in the browser, what is sent of it and nothing else, and the county's sums.
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { protectTable } from '../../functions/core/outcome-table/protect-table.ts';
import { outcomeTable } from '../../surveys/outcome-table/0-1.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { asCsv, asXlsx, caseHeadings, caseRows, xlsxOf } from '../support/case-files.ts';
import { countedCases } from '../support/outcome-tables.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const year = new Date().getUTCFullYear() - 1;
/** Not sown, so that nothing stands there. */
const other = year - 1;
const address = `/utfall?ar=${other}`;

interface Sending {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly all: string;
}

/** Runs in the worker, as text: what builds the tests would make something else of an import. */
function waysOut(origin: string): string {
  return `(async () => {
    const refused = (way, trying) => trying.then(() => way + ' got out', () => way + ' refused');
    const socket = () => new Promise((resolve, reject) => {
      const opened = new WebSocket('${origin.replace('http', 'ws')}/socket');
      opened.onopen = resolve;
      opened.onerror = reject;
    });
    return [
      await refused('fetch', fetch('${origin}/api/health')),
      await refused('import', import('${origin}/assets/x.js')),
      await refused('socket', (async () => socket())()),
    ];
  })()`;
}

/** Whatever leaves the page and its workers, beacons and sockets too. */
function sendingsOf(page: Page): Sending[] {
  const sendings: Sending[] = [];
  page.context().on('request', (request: Request) => {
    const body = request.postData() ?? '';
    const all = `${request.url()} ${JSON.stringify(request.headers())} ${body}`;
    sendings.push({ method: request.method(), path: new URL(request.url()).pathname, body, all });
  });
  page.on('websocket', (socket) => {
    sendings.push({ method: 'WEBSOCKET', path: socket.url(), body: 'socket', all: socket.url() });
  });
  return sendings;
}

/** The last part's size as the file's list has it (APPNOTE 4.3.12), made one that no reader should trust. */
function sayingOneGigabyte(zipped: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zipped);
  bytes.writeUInt32LE(1_000_000_000, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return bytes;
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .getByLabel('Välj filen')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

async function startReading(page: Page): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Läs från en fil' }).click();
}

async function countAll(page: Page): Promise<void> {
  await appears(page.getByRole('heading', { name: 'Vad betyder kolumnerna?' }));
  await page.getByLabel('Hur stor del av årets ärenden finns med?').selectOption({ label: 'Alla' });
  await page.getByRole('button', { name: 'Räkna ärendena' }).click();
}

describe('a file of cases', () => {
  it('is read, shown as what will be sent, and sent, and nothing of any row leaves the browser', async () => {
    const marker = (row: number) => `hemlig${row}markör`;
    const rows = caseRows(240, marker);
    const page = await walks.visit('kommun-1980');
    const sendings = sendingsOf(page);
    await startReading(page);
    const before = sendings.length;

    await choose(page, 'hemligt-filnamn.csv', asCsv(rows));
    await appears(page.getByText('Läses inte: anteckning.'));
    const [worker] = page.workers();
    if (worker === undefined) throw new Error('no worker reads the file');
    // The worker's own policy refuses it every way out.
    const out = await worker.evaluate(waysOut(walks.url));
    expect(out).toEqual(['fetch refused', 'import refused', 'socket refused']);
    await countAll(page);
    await appears(page.getByRole('heading', { name: 'Det här skickas' }));
    expect(await faultsOf(page)).toEqual([]);
    const whileReading = sendings.slice(before).filter(({ path }) => !/^\/(assets|workers)\//.test(path));
    expect(whileReading.filter(({ path }) => path !== '/api/health')).toEqual([]);

    await page.getByRole('button', { name: `Skicka in tabellen för ${other}` }).click();
    await appears(page.getByText(`Tabellen för ${other} är inskickad`));
    const withBody = sendings.filter(({ body }) => body !== '');
    expect(withBody.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /api/organisations/1980/outcomes/${other}`,
    ]);
    const told = sendings.map(({ all }) => decodeURIComponent(all)).join('\n');
    expect(told).not.toMatch(/hemlig|markör/);
    expect(withBody[0]?.body).not.toMatch(/"count":[1-4]\b/);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/hemlig|markör/);
  });

  it('may be an Excel file, and rows that cannot be counted are named by number and left out on demand', async () => {
    const rows = caseRows(60);
    const age = caseHeadings.indexOf('aldersgrupp');
    const gender = caseHeadings.indexOf('kon');
    rows[4] = (rows[4] ?? []).map((text, at) => (at === age ? '16' : text));
    rows[6] = (rows[6] ?? []).map((text, at) => (at === gender ? 'hen' : text));
    const page = await walks.visit('kommun-1984');
    await startReading(page);
    await choose(page, 'arenden.xlsx', asXlsx(rows));
    await countAll(page);
    await appears(page.getByText('2 rader går inte att räkna'));
    await appears(page.getByRole('row', { name: /^6 aldersgrupp Personen är under 18 år/ }));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('”hen” i kon').selectOption({ label: 'Annat eller vill inte ange' });
    await page.getByRole('button', { name: 'Räkna om' }).click();
    await appears(page.getByText('1 rad går inte att räkna'));
    await page.getByRole('button', { name: 'Fortsätt utan 1 rad' }).click();
    await appears(page.getByText('1 rad är inte med.'));
    await appears(page.getByText('59', { exact: true }));
  });

  it('keeps what its values mean from one count to the next, and names the columns that are not read', async () => {
    const rows = caseRows(30);
    const gender = caseHeadings.indexOf('kon');
    rows[4] = (rows[4] ?? []).map((text, at) => (at === gender ? 'hen' : text));
    rows[6] = (rows[6] ?? []).map((text, at) => (at === gender ? 'övrigt' : text));
    const page = await walks.visit('kommun-1984');
    await startReading(page);
    await choose(page, 'arenden.csv', asCsv(rows));
    await appears(page.getByText('Läses inte: anteckning.'));
    await page.getByLabel('Ålder', { exact: false }).first().selectOption({ label: 'Finns inte i filen' });
    await appears(page.getByText('Läses inte: aldersgrupp, anteckning.'));
    await countAll(page);
    const meaning = { label: 'Annat eller vill inte ange' };
    await page.getByLabel('”hen” i kon').selectOption(meaning);
    await page.getByRole('button', { name: 'Räkna om' }).click();
    await appears(page.getByText('1 rad går inte att räkna'));
    await page.getByLabel('”övrigt” i kon').selectOption(meaning);
    await page.getByRole('button', { name: 'Räkna om' }).click();
    await appears(page.getByRole('heading', { name: 'Det här skickas' }));
    await appears(page.getByText('30', { exact: true }).first());
  });

  it('that is hostile, broken or something else is refused in words, and the page goes on', async () => {
    const page = await walks.visit('kommun-1980');
    await startReading(page);
    const head = caseHeadings.join(';');
    const refused: [string, string | Uint8Array, RegExp][] = [
      ['tom.csv', '', /Filen är tom/],
      ['rubriker.csv', head, /har rubriker men inga rader/],
      ['bild.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /ingen CSV- eller Excel-fil/],
      ['dubbla.csv', 'status;kön;Kön\npågår;k;k', /samma rubrik/],
      ['namn.csv', 'status;Namn\npågår;x', /pekar ut personer.*Namn/],
      ['nummer.csv', 'status;övrigt\npågår;19811228-9874', /personnummer/],
      ['citat.csv', 'status;kön\n"pågår;k', /Rad 2.*citattecken/],
      ['celler.csv', 'status;kön\npågår;k;mer', /Rad 2.*fler celler/],
      ['trasig.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /skadad/],
      ['gammal.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /skyddad/],
      [
        'formler.xlsx',
        xlsxOf({
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>CMD()</f><v>status</v></c></row></sheetData></worksheet>',
        }),
        /formler/,
      ],
      ['bomb.xlsx', sayingOneGigabyte(asXlsx(caseRows(1))), /för stor/],
    ];
    for (const [name, content, words] of refused) {
      await choose(page, name, content);
      await appears(page.getByRole('alert').filter({ hasText: words }));
    }
    const folder = await mkdtemp(join(tmpdir(), 'outcomes-'));
    const large = join(folder, 'stor.csv');
    // A gigabyte that takes no room: it is refused by its size, unread.
    await writeFile(large, '');
    await truncate(large, 1_000_000_000);
    await page.getByLabel('Välj filen').setInputFiles(large);
    await appears(page.getByRole('alert').filter({ hasText: /för stor/ }));
    await rm(folder, { recursive: true });
    await choose(page, 'egendomlig.csv', '__proto__;constructor;status\n1;2;pågår\n');
    await appears(page.getByText('Läses inte: __proto__, constructor.'));
  });
});

describe('the table by hand', () => {
  it('is counted by the same rules, and says what does not add up', async () => {
    const page = await walks.visit('kommun-1981', { viewport: phone });
    await open(page, address);
    await page.getByRole('button', { name: 'Fyll i för hand' }).click();
    await page.getByLabel('Antal ärenden under året').fill('40');
    await page.getByLabel('Hur stor del av årets ärenden finns med?').selectOption({ label: 'Alla' });
    const status = page.getByRole('group', { name: 'Ärendets status' });
    await status.getByLabel('Pågår').fill('12');
    await status.getByLabel('Avslutat enligt plan').fill('26');
    await page.getByRole('button', { name: 'Se vad som skickas' }).click();
    await appears(page.getByRole('alert').filter({ hasText: 'kategorierna ska bli lika många' }));
    await status.getByLabel('Avslutat av annat skäl').fill('2');
    await page.getByRole('button', { name: 'Se vad som skickas' }).click();
    await appears(page.getByRole('heading', { name: 'Det här skickas' }));
    await appears(page.getByRole('row', { name: /Avslutat enligt plan 24–27/ }));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: `Skicka in tabellen för ${other}` }).click();
    await appears(page.getByText(`Tabellen för ${other} är inskickad`));
  });
});

describe('a table that another has sent meanwhile', () => {
  it('stands beside one’s own, which is still there, is sent as a newer version, and is of its year', async () => {
    const page = await walks.visit('kommun-1982');
    await open(page, address);
    const byHand = page.getByRole('button', { name: 'Fyll i för hand' });
    await byHand.click();
    await expect.poll(() => focusedText(page)).toBe('Fyll i för hand');
    expect(await page.getByLabel('År', { exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect.poll(() => byHand.evaluate((button) => button === document.activeElement)).toBe(true);
    await byHand.click();
    await page.getByLabel('Antal ärenden under året').fill('40');
    await page.getByLabel('Hur stor del av årets ärenden finns med?').selectOption({ label: 'Alla' });
    const status = page.getByRole('group', { name: 'Ärendets status' });
    await status.getByLabel('Pågår').fill('12');
    await status.getByLabel('Avslutat enligt plan').fill('28');
    await page.getByRole('button', { name: 'Se vad som skickas' }).click();
    await appears(page.getByRole('heading', { name: 'Det här skickas' }));
    // Going back to another year takes nothing away.
    await page.evaluate(() => history.pushState(null, '', '/utfall?ar=2020'));
    await appears(page.getByRole('heading', { name: 'Det här skickas' }));

    const counted = countedCases(outcomeTable, 70, () => 1);
    await walks.as('kommun-1982')('POST /api/organisations/{org}/outcomes/{year}', {
      params: { org: '1982', year: String(other) },
      body: { expectedVersion: 0, table: protectTable(outcomeTable, counted, 'alla') as never },
    });
    const send = page.getByRole('button', { name: `Skicka in tabellen för ${other}` });
    await send.click();
    await appears(page.getByText(`Någon annan har lämnat en tabell för ${other}`));
    await page.getByText('Deras tabell, version 1').click();
    await appears(page.getByText('70', { exact: true }).first());
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ändra' }).click();
    expect(await page.getByLabel('Antal ärenden under året').inputValue()).toBe('40');
    await page.getByRole('button', { name: 'Se vad som skickas' }).click();
    await send.click();
    await appears(page.getByText(`Tabellen för ${other} är inskickad`));
    const sent = await walks.as('kommun-1982')('GET /api/organisations/{org}/outcomes/{year}', {
      params: { org: '1982', year: String(other) },
    });
    expect(sent.versions.map(({ version, table }) => [version, table.cases])).toEqual([
      [2, { count: 40 }],
      [1, { count: 70 }],
    ]);
  });
});

describe('the sums', () => {
  it('of the county are intervals with how many have taken part, and nobody’s own numbers', async () => {
    const page = await walks.visit('lan-19');
    await open(page, `/lan/19/utfall?ar=${year}`);
    await appears(page.getByText(/^\d+ av 10 kommuner har lämnat en tabell\./));
    await appears(page.getByRole('heading', { name: 'Ärendets status' }));
    await appears(page.getByText(/^Summorna är från \d+ /));
    expect(await faultsOf(page)).toEqual([]);
    await open(page, `/lan/19/utfall?ar=${other - 1}`);
    await appears(page.getByText('Summor visas när minst tre kommuner har lämnat.'));
  });

  it('of the nation stand beside each county’s', async () => {
    const page = await walks.visit('nationell');
    await open(page, `/utfall?ar=${year}`);
    await appears(page.getByText(/^\d+ av 290 kommuner har lämnat en tabell\./));
    await appears(page.getByRole('row', { name: /^Västmanland/ }));
    expect(await faultsOf(page)).toEqual([]);
  });
});
