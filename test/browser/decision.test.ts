// The decision: the report is established, the order decided beside it with reasons, two decide at once, the county reads.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../web/shared/language/times.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const reader = 'lan-19-lasare';
const county = '/lan/19/exempel-avslutad';
const today = isoDay(new Date());
const at = { params: { round: 'exempel-avslutad', county: '19' } } as const;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const order = async (page: Page) =>
  (await page.locator('.order th[scope=row]').allInnerTexts()).map((text) => text.split('\n')[0]);

async function fillIn(page: Page, reference: string): Promise<void> {
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Beslutsdatum').fill(today);
  await page.getByLabel('Diarienummer').fill(reference);
  await page.getByLabel(/^Deltagare/).fill('socialchef\nlänssamordnare');
}

/** Moves the area that the proposal has last to the top, with the keyboard alone. */
async function moveLastToTop(page: Page): Promise<string> {
  const name = (await order(page)).at(-1) ?? '';
  await page.getByRole('button', { name: `Flytta upp ${name}` }).focus();
  for (let step = 0; step < 13; step += 1) await page.keyboard.press('ArrowUp');
  return name;
}

describe('the decision about the order', () => {
  it('is made from the established report, with a reason for what departs, and read by the county', async () => {
    const page = await walks.visit(lead);
    await open(page, county);
    await press(page, 'Fastställ rapporten');
    await press(page, /^Fastställ rapporten$/);
    await appears(page.getByText(/fastställd .* av Utvecklingsledare/));
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('link', { name: 'Beslut om ordning' }).click();
    await appears(page.getByText('Utkast, inte beslutat'));
    expect(await page.getByText('Rapporten är inte fastställd').count()).toBe(0);
    const moved = await moveLastToTop(page);
    expect((await order(page))[0]).toBe(moved);
    const down = page.getByRole('button', { name: `Flytta ner ${moved}` });
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await appears(page.getByText(`${moved} är nu plats 1 av 14.`));
    await appears(page.getByText('Ett skäl saknas'));
    await fillIn(page, 'RV 2026-0113');
    await press(page, 'Registrera beslutet');
    await appears(page.getByText('Skäl till varje område som ligger utanför'));
    expect(await faultsOf(page)).toEqual([]);

    const reason = page.getByLabel(`Skäl för ${moved}`);
    await reason.fill('Enligt 19811218-9876');
    await press(page, 'Registrera beslutet');
    await appears(page.getByText('Ett fält ser ut att innehålla ett personnummer'));
    await reason.fill('Nya lagkrav.');
    await page.reload();
    await appears(page.getByLabel(`Skäl för ${moved}`));
    expect(await page.getByLabel(`Skäl för ${moved}`).inputValue()).toBe('Nya lagkrav.');
    await page.setViewportSize(phone);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Registrera beslutet');
    await appears(page.getByText('Beslutat', { exact: true }));

    const reading = await walks.visit(reader);
    await open(reading, `${county}/beslut`);
    expect((await order(reading))[0]).toBe(moved);
    await appears(reading.getByText('Nya lagkrav.'));
    await appears(reading.getByText(`Följer av att ${moved} flyttades upp.`));
    expect(await reading.getByRole('button', { name: /Flytta|nytt beslut/ }).count()).toBe(0);
    expect(await reading.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(
      expect.not.arrayContaining(['Register', 'Svarsläge']),
    );
    expect(await faultsOf(reading)).toEqual([]);
  });

  it('made by two at once shows both; neither is lost, and the second can be recorded after the first', async () => {
    const page = await walks.visit(lead);
    await open(page, `${county}/beslut`);
    await press(page, 'Gör ett nytt beslut');
    await fillIn(page, 'RV mitt');

    const key = '/api/rounds/{round}/counties/{county}/decision';
    const { report, decisions } = await walks.as(lead)(`GET ${key}`, at);
    const [standing] = decisions;
    if (standing === undefined) throw new Error('no decision stands');
    const { selected, reasons, participants } = standing;
    await walks.as(lead)(`POST ${key}`, {
      ...at,
      body: {
        report: { edition: report.edition, inputsHash: report.inputsHash },
        order: standing.order,
        selected,
        reasons,
        participants,
        decidedOn: today,
        reference: 'RV deras',
        expectedVersion: standing.version,
      },
    });

    await press(page, 'Registrera beslutet');
    const dialog = page.getByRole('dialog');
    await appears(dialog.getByText('RV deras'));
    await appears(dialog.getByText('RV mitt'));
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Låt deras beslut gälla' }).click();
    await appears(page.getByText('Du har ett utkast som inte är registrerat'));
    await appears(page.getByRole('definition').getByText('RV deras'));
    expect(await faultsOf(page)).toEqual([]);

    await press(page, 'Fortsätt med utkastet');
    expect(await page.getByLabel('Diarienummer').inputValue()).toBe('RV mitt');
    await press(page, 'Registrera beslutet');
    await dialog.getByRole('button', { name: 'Registrera ditt som ett nytt beslut' }).click();
    await appears(page.getByRole('definition').getByText('RV mitt'));
    await page.getByRole('link', { name: `Beslut ${standing.version}`, exact: true }).click();
    await appears(page.getByRole('definition').getByText('RV 2026-0113'));
    await appears(page.getByText('Ett tidigare beslut'));
  });
});
