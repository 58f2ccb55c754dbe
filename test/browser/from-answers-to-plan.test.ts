// The county's whole way in one walk: the last municipality submits, the report is established, the order decided, the
// plan drafted, kept, established and saved. Every click and every field that somebody types in is counted.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { places } from '../../surveys/places.ts';
import { isoDay } from '../../web/shared/language/times.ts';
import { arboga, signatory, survey } from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import { partsOf } from '../support/docx.ts';
import { appears, open, openNewRound, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const last = arboga('').org;
const questions = ['nulage', 'behov', 'konsekvens', 'lansnytta'];
const municipalities = places.organisations.filter(
  ({ kind, county }) => kind === 'municipality' && county === '19',
);

/** What a hand does on the pages. */
function counted() {
  const done = { clicks: 0, fields: 0 };
  return {
    done,
    async click(target: Locator) {
      await target.click();
      done.clicks += 1;
    },
    async type(target: Locator, text: string) {
      await target.fill(text);
      done.fields += 1;
    },
  };
}

/** Past the pages: every core question, answered so that no two areas are alike. */
async function answer(round: string, org: string, index: number): Promise<void> {
  const client = walks.as(`kommun-${org}`);
  const { sections } = await client('GET /api/surveys/{surveyRef}', {
    params: { surveyRef: `${survey}@2026-1` },
  });
  const areas = sections.filter(({ kind }) => kind === 'area').map(({ id }) => id);
  const changes = areas.flatMap((area, at) =>
    questions.map((question, part) => ({
      question: `${area}.${question}`,
      value:
        question === 'nulage'
          ? Math.min(4, Math.floor(at / 3))
          : (4 - Math.floor(at / 4) + ((index + part) % 2)) % 5,
      expectedVersion: 0,
    })),
  );
  await client('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', {
    params: { round, org, survey },
    body: { changes },
  });
}

async function submit(round: string, org: string): Promise<void> {
  await walks.as(`kommun-${org}`)('POST /api/rounds/{round}/responses/{org}/{survey}/submission', {
    params: { round, org, survey },
    headers: { 'idempotency-key': `whole-way-${org}` },
    body: {},
  });
}

/** Past the pages, by the nation. */
async function close(round: string): Promise<void> {
  await walks.as('nationell')('PATCH /api/rounds/{round}', { params: { round }, body: { status: 'closed' } });
}

const responded = async (round: string) =>
  (
    await walks.as(lead)('GET /api/rounds/{round}/counties/{county}/report', {
      params: { round, county: '19' },
    })
  ).organisations.responded;

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name }).first();

describe('from the last submission to a decided plan that has been saved', () => {
  it('takes 19 clicks and 4 typed fields', async () => {
    const round = await openNewRound(walks, 'hela-vagen');
    for (const [index, { id }] of municipalities.entries()) {
      await answer(round, id, index);
      if (id !== last) await submit(round, id);
    }
    const { click, type, done } = counted();

    const municipality = await walks.visit(signatory);
    await open(municipality, `/start/${round}/${survey}`);
    await click(municipality.getByRole('link', { name: 'Skriv under och skicka in' }));
    await click(button(municipality, 'Skriv under och skicka in'));
    await appears(municipality.getByText(/LB-/).first());
    await expect.poll(() => responded(round), { timeout: 30_000 }).toBe(municipalities.length);
    await close(round);

    const county = await walks.visit(lead);
    await open(county, '/start');
    await click(county.locator(`a[href="/lan/19/${round}"]`).first());
    await settled(county);
    await click(button(county, 'Fastställ rapporten'));
    await click(button(county, /^Fastställ rapporten$/));
    await appears(county.getByText(/fastställd .* av Utvecklingsledare/));

    await click(county.getByRole('link', { name: 'Beslut om ordning' }));
    await appears(county.getByText('Utkast, inte beslutat'));
    const areas = county.getByRole('checkbox');
    for (let at = 0; at < 3; at += 1) await click(areas.nth(at));
    await type(county.getByLabel('Beslutsdatum'), isoDay(new Date()));
    await type(county.getByLabel('Diarienummer'), 'RV 2026-0113');
    await type(county.getByLabel(/^Deltagare/), 'socialchef\nlänssamordnare');
    await click(button(county, 'Registrera beslutet'));
    await appears(county.getByText('Beslutat', { exact: true }));

    await click(county.getByRole('navigation').getByRole('link', { name: 'Plan' }));
    await click(button(county, /^Skapa utkast från beslutet/));
    await appears(county.getByText('Arbetsversion, inte fastställd'));
    const keepAll = county.getByRole('button', { name: /^Behåll allt i delmålet/ });
    for (let left = 3; left > 0; left -= 1) {
      await expect.poll(() => keepAll.count()).toBe(left);
      await click(keepAll.first());
    }
    expect(await faultsOf(county)).toEqual([]);
    await click(button(county, 'Fastställ planen'));
    const dialog = county.getByRole('dialog', { name: 'Fastställ planen' });
    await type(dialog.getByLabel('Diarienummer'), 'RV 2026-0200');
    await click(button(dialog, 'Fastställ planen'));
    await click(county.getByRole('link', { name: 'Utgåva 1' }));
    await settled(county);
    const [download] = await Promise.all([
      county.waitForEvent('download'),
      click(button(county, 'Ladda ner som Word')),
    ]);
    const parts = partsOf(await readFile(await download.path()));
    expect(parts.get('word/document.xml')).toContain('RV 2026-0200');
    expect(done).toEqual({ clicks: 19, fields: 4 });
  });
});
