// Who sees what: a lent part, no membership at all, several memberships, and leaving.
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import {
  appears,
  everythingSaved,
  level,
  open,
  openNewRound,
  planRound,
  settled,
  signIn,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();

describe('a respondent', () => {
  it('answers the part that is lent to them, and sees that part only', async () => {
    const round = await openNewRound(walks, 'utlanad-del');
    const page = await walks.visit('kommun-1984-svarande');
    await open(page, '/start');
    expect(await page.getByRole('main').innerText()).toContain('Du ser de delar som är utlånade till dig.');
    await page.getByRole('link', { name: 'Börja svara' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Skyddat boende' }));
    const parts = page.getByRole('navigation', { name: 'Formulärets delar' }).getByRole('link');
    expect(await parts.count()).toBe(1);
    await level(page, 'Hur stort är ert behov', 2).check();
    await everythingSaved(page);
    expect(await faultsOf(page)).toEqual([]);

    await open(page, `/svara/${round}/behovsinventering/stod-vuxna`);
    expect(await page.getByRole('main').innerText()).toContain(
      'Delen finns inte, eller är inte utlånad till dig',
    );
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await open(page, `/skicka-in/${round}/behovsinventering`);
    expect(await page.getByRole('main').innerText()).toContain('Du kan inte skicka in');
  });
});

describe('somebody without membership', () => {
  it('is told whom to ask, whatever the address, and can sign out and in as somebody else', async () => {
    const page = await walks.visit(undefined);
    await signIn(page, 'utan-behorighet');
    for (const path of ['/start', '/lan/19/exempel-oppen', '/svara/exempel-oppen/behovsinventering/boende']) {
      await open(page, path);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Du är inloggad, men har ingen behörighet än',
      );
      expect(await page.getByRole('main').innerText()).toContain(
        'Kontakta er samordnare, eller utvecklingsledaren i länet.',
      );
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logga ut och byt konto' }).click();
    await appears(page.getByRole('button', { name: 'Logga in' }));
  });
});

describe('somebody with several memberships', () => {
  it('switches between them, and stays in the one chosen', async () => {
    const page = await walks.visit('kommun-0980');
    await open(page, '/start');
    const acting = page.getByLabel('Du arbetar för');
    expect(await acting.locator('option').allInnerTexts()).toEqual([
      'Gotland, behörig att skriva under',
      'Region Gotland, behörig att skriva under',
    ]);
    await appears(page.getByRole('link', { name: /^(Börja svara|Fortsätt med)/ }));
    expect(await faultsOf(page)).toEqual([]);

    await acting.selectOption({ label: 'Region Gotland, behörig att skriva under' });
    await appears(page.getByRole('heading', { level: 1, name: 'Behovsinventering för regioner' }));
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await acting.locator('option:checked').innerText()).toMatch(/^Region Gotland/);

    await acting.selectOption({ label: 'Gotland, behörig att skriva under' });
    await appears(page.getByRole('link', { name: /^(Börja svara|Fortsätt med)/ }));
  });
});

describe('a county reader', () => {
  it('reads the report, and is offered nothing that they may not open', async () => {
    const page = await walks.visit('lan-19-lasare');
    await open(page, '/lan/19/exempel-oppen');
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link');
    expect(await menu.allInnerTexts()).toEqual(['Start', 'Lägesbild', 'Beslut', 'Plan']);
    await open(page, '/start');
    expect(await page.getByRole('link', { name: 'Se svarsläget' }).count()).toBe(0);
  });
});

describe('another county', () => {
  it('is closed to a county lead, who is told so', async () => {
    const page = await walks.visit('lan-19');
    for (const path of ['/lan/10/exempel-oppen', '/lan/10/exempel-oppen/svar']) {
      await open(page, path);
      expect(await page.getByRole('main').innerText()).toContain('Din roll får inte göra detta.');
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

describe('a national administrator', () => {
  it('opens a round for one county, which then asks its municipalities, and closes it after a second thought', async () => {
    const page = await walks.visit('nationell');
    await open(page, '/planera-omgang');
    await planRound(page, { name: 'Bara Blekinge', county: 'Blekinge län' });
    await appears(page.getByRole('heading', { name: 'Bara Blekinge' }));
    expect(await faultsOf(page)).toEqual([]);

    const asked = await walks.visit('kommun-1080');
    await open(asked, '/start/bara-blekinge/behovsinventering');
    await appears(asked.getByRole('link', { name: 'Börja svara' }));

    await page.getByRole('button', { name: 'Stäng nu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stäng Bara Blekinge nu?' });
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Stäng nu' }).click();
    await appears(page.getByText('Omgången är stängd.'));
    await open(asked, '/svara/bara-blekinge/behovsinventering/boende');
    expect(await asked.getByRole('main').innerText()).toContain('Omgången är stängd');
  });
});

describe('signing out', () => {
  it('closes every page until somebody signs in again', async () => {
    const page = await walks.visit(undefined);
    await signIn(page, 'kommun-1980');
    await open(page, '/start');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await appears(page.getByRole('button', { name: 'Logga in' }));
    await open(page, '/svara/exempel-oppen/behovsinventering/boende');
    await appears(page.getByRole('button', { name: 'Logga in' }));
    expect(await page.getByRole('radio').count()).toBe(0);
  });
});
