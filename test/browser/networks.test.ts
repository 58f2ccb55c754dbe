// A network's meetings: planned by the county's lead, read by a municipality, given their attendance.
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();

describe('network meetings', () => {
  it('are planned by the lead, read by a municipality, and say who came', async () => {
    const page = await walks.visit('lan-19');
    await open(page, '/start');
    await page.getByRole('link', { name: 'Träffar', exact: true }).click();
    await appears(page.getByRole('heading', { name: 'Nätverksträffar, Västmanlands län' }));
    await appears(page.getByText('9 av 11 kom'));
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Planera en träff' }).click();
    const form = page.getByRole('form', { name: 'Ny träff' });
    await form.getByLabel('Vad träffen heter').fill('Nätverksträff om boende');
    await form.getByLabel('Dag', { exact: true }).fill('2030-03-04');
    await form.getByLabel('Plats').fill('Västerås');
    await form.getByLabel('Dagordning').fill('Skyddat boende');
    await form.getByRole('button', { name: 'Lägg till ett underlag' }).click();
    await form.getByLabel('Namn', { exact: true }).fill('Länsrapporten');
    await form.getByLabel('Webbadress (https://)').fill('https://example.se/rapport');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Spara träffen' }).click();
    await appears(page.getByText('Nätverksträff om boende är sparad.'));

    const municipality = await walks.visit('kommun-1980', { viewport: phone });
    await open(municipality, '/traffar/19');
    await appears(municipality.getByRole('heading', { name: 'Nätverksträff om boende' }));
    await appears(municipality.getByRole('link', { name: 'Länsrapporten' }));
    expect(await municipality.getByRole('button', { name: 'Planera en träff' }).count()).toBe(0);
    expect(await faultsOf(municipality)).toEqual([]);

    await page.getByRole('button', { name: /^Ange vilka som kom till/ }).click();
    const held = page.getByRole('form', { name: /^Nätverksträff: så läser vi/ });
    await held.getByLabel('Hallstahammar').setChecked(true);
    await held.getByRole('button', { name: 'Spara träffen' }).click();
    await appears(page.getByText('10 av 11 kom'));

    await page.getByRole('link', { name: 'Utvecklingsledarnas nationella träffar' }).click();
    await appears(page.getByRole('heading', { name: 'Nätverksträffar, riket' }));
  });
});
