// From one's own register to the questionnaire, to another municipality's search: nothing is written twice, nothing is lost.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, everythingSaved, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const arboga = 'kommun-1984';
const own = { org: '1984', register: 'resurser' } as const;
const resources = (round: string) => `/svara/${round}/behovsinventering/befintliga-resurser`;

/** The card of one row, by what it is called. */
function card(page: Page, name: string) {
  return page.locator('.register-row-card').filter({ has: page.getByRole('heading', { name }) });
}

async function addInRegister(page: Page, name: string): Promise<void> {
  await open(page, '/register/vara');
  await page.getByRole('button', { name: 'Lägg till en resurs' }).click();
  const form = page.getByRole('form', { name: 'Ny resurs' });
  await form.getByLabel('Vad heter resursen?').fill(name);
  await form.getByLabel('Skyddat boende och stadigvarande boende').check();
  await form.getByLabel('Äldre').check();
  await form
    .getByLabel('Till och med när är den finansierad?')
    .selectOption({ label: 'Till och med ett datum' });
  await form.getByLabel('Sista datum').fill('2020-12-31');
  await form.getByLabel('Kan andra kommuner i länet använda den?').selectOption({ label: 'Ja, efter avtal' });
  await form.getByRole('button', { name: 'Spara' }).click();
  await appears(card(page, name));
}

describe('a resource', () => {
  it('is written in the register, confirmed in the questionnaire, submitted, and found by a neighbour', async () => {
    const name = 'Stödboendet Eken (påhittat)';
    const round = await openNewRound(walks, 'register-hela-vagen');
    const page = await walks.visit(arboga);
    await addInRegister(page, name);
    expect(await card(page, name).innerText()).toMatch(
      /Finansieringen gick ut 31 december 2020[\s\S]*efter avtal[\s\S]*Ändrad av dig/,
    );
    expect(await faultsOf(page)).toEqual([]);

    await open(page, resources(round));
    await appears(page.locator('.answer-notices').getByText('Att bekräfta'));
    await appears(page.getByRole('group', { name: new RegExp(name.slice(0, 12)) }));
    expect(await page.getByLabel('Sista datum').last().inputValue()).toBe('2020-12-31');
    await page.getByRole('button', { name: /^Bekräfta/ }).click();
    await everythingSaved(page);
    expect(await page.locator('.answer-notices').getByText('Att bekräfta').count()).toBe(0);

    const params = { round, org: '1984', survey: 'behovsinventering' };
    await walks.as(arboga)('POST /api/rounds/{round}/responses/{org}/{survey}/submission', {
      params,
      headers: { 'idempotency-key': 'walk' },
      body: {},
    });
    const neighbour = await walks.visit('kommun-1980');
    await open(neighbour, '/register');
    await neighbour.getByLabel('Område').selectOption('boende');
    await neighbour.getByLabel('Målgrupp').selectOption('aldre');
    await neighbour.getByLabel('Bara det som andra kommuner kan använda').check();
    await neighbour.getByRole('button', { name: 'Sök' }).click();
    await appears(card(neighbour, name));
    expect(new URL(neighbour.url()).search).toBe('?omrade=boende&malgrupp=aldre&delas=ja');
    expect(await card(neighbour, name).innerText()).toContain('Arboga');
    expect(await faultsOf(neighbour)).toEqual([]);
    await neighbour.reload();
    await appears(card(neighbour, name));
    await neighbour.getByLabel('Målgrupp').selectOption('hbtqi');
    await neighbour.getByRole('button', { name: 'Sök' }).click();
    await appears(neighbour.getByText('Inget i länet stämmer med sökningen.'));
    await neighbour.goBack();
    await appears(card(neighbour, name));
  });

  it('that changes in the register while a draft is written is told of, and brought in', async () => {
    const round = await openNewRound(walks, 'register-nytt');
    const page = await walks.visit(arboga);
    await addInRegister(page, 'Samtalsgruppen (påhittad)');
    await open(page, resources(round));
    await page.getByRole('button', { name: /^Bekräfta/ }).click();
    await everythingSaved(page);

    const read = await walks.as(arboga)('GET /api/organisations/{org}/registers/{register}/rows', {
      params: own,
    });
    const row = read.rows.find(({ values }) => values['res-namn'] === 'Samtalsgruppen (påhittad)');
    const values = { ...row?.values, 'res-namn': 'Samtalsgruppen Linden (påhittad)' };
    await walks.as(arboga)('PATCH /api/organisations/{org}/registers/{register}/rows', {
      params: own,
      body: { changes: [{ row: row?.id ?? '', values, expectedVersion: row?.version ?? 0 }] },
    });
    await open(page, resources(round));
    const news = page.getByRole('group', { name: 'Registret har ändrats sedan ni svarade' });
    await appears(news);
    expect(await news.innerText()).toContain(
      'Samtalsgruppen Linden (påhittad): ändrad av Undertecknare, Arboga',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hämta ändringarna' }).click();
    await everythingSaved(page);
    await appears(page.getByRole('group', { name: /Samtalsgruppen Linden/ }));
    await open(page, resources(round));
    expect(await page.getByText('Registret har ändrats').count()).toBe(0);
  });
});

describe('a row that two people change at once', () => {
  it('shows both versions, and keeps the one that is not chosen among the earlier ones', async () => {
    const [page, colleague] = [await walks.visit('kommun-1980'), await walks.visit('kommun-1980-samordnare')];
    await addInRegister(page, 'Mottagningen (påhittad)');
    await open(colleague, '/register/vara');
    for (const [who, name] of [
      [colleague, 'Mottagningen Norr (påhittad)'],
      [page, 'Mottagningen Söder (påhittad)'],
    ] as const) {
      await who.getByRole('button', { name: 'Ändra Mottagningen (påhittad)' }).click();
      await who.getByLabel('Vad heter resursen?').fill(name);
    }
    // What is written and not saved survives a reload.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await appears(page.getByLabel('Vad heter resursen?'));
    expect(await page.getByLabel('Vad heter resursen?').inputValue()).toBe('Mottagningen Söder (påhittad)');
    await colleague.getByRole('button', { name: 'Spara' }).click();
    await appears(card(colleague, 'Mottagningen Norr'));
    await page.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText('Ni har ändrat samma rad'));
    expect(await page.locator('.register-conflict').innerText()).toMatch(
      /Mottagningen Söder[\s\S]*Samordnare, Västerås[\s\S]*Mottagningen Norr/,
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Använd det andra' }).click();
    await appears(card(page, 'Mottagningen Norr'));
    const norr = card(page, 'Mottagningen Norr');
    await norr.getByText('Tidigare versioner').click();
    await appears(norr.getByText('Mottagningen Söder (påhittad)'));
  });

  it('is refused with a personal number where it stands, and removed and put back', async () => {
    const page = await walks.visit('kommun-1980');
    await addInRegister(page, 'Jouren (påhittad)');
    await page.getByRole('button', { name: 'Ändra Jouren (påhittad)' }).click();
    await page.getByLabel('Vad heter resursen?').fill('Ring 850709-9805');
    await page.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText('Raden är inte sparad'));
    expect(await page.getByLabel('Vad heter resursen?').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Ja, kasta' }).click();
    await page.getByRole('button', { name: 'Ta bort Jouren (påhittad)' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort' }).click();
    await appears(page.getByText(/^Borttagna \(/));
    await page.getByText(/^Borttagna \(/).click();
    await page.getByRole('button', { name: 'Lägg tillbaka Jouren (påhittad)' }).click();
    await appears(card(page, 'Jouren (påhittad)'));
  });
});

describe('who only reads', () => {
  it('sees the register without ways to change it', async () => {
    const page = await walks.visit('kommun-1980-svarande');
    await open(page, '/register/vara');
    await appears(page.getByText('Du kan läsa registret men inte ändra'));
    expect(await page.getByRole('button', { name: /Ändra|Ta bort|Lägg till/ }).count()).toBe(0);
    const reader = await walks.visit('lan-19-lasare');
    await open(reader, '/register/vara');
    await reader.waitForURL('**/start');
  });
});
