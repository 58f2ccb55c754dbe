// Being somebody with an address of one's own choice, and the mail that such a person gets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFindings,
  openPage,
  phone,
  scrollsSideways,
  startBrowser,
} from '../../support/browser.ts';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSownSystem();
});
afterAll(() => system.stop());

async function tokenFor(wanted: object): Promise<Response> {
  return fetch(`${system.url}/local/token`, { method: 'POST', body: JSON.stringify(wanted) });
}

async function tell(token: string | undefined): Promise<Response> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(`${system.url}/local/userinfo`, { headers });
}

async function whoHas(wanted: object): Promise<object> {
  const { access_token: token } = (await (await tokenFor(wanted)).json()) as { access_token: string };
  return (await (await tell(token)).json()) as object;
}

describe('the issuer', () => {
  it('vouches for a persona’s address, and for one that somebody has chosen', async () => {
    expect(await whoHas({ persona: 'kommun-1980' })).toEqual({
      sub: 'kommun-1980',
      email: 'kommun-1980@lagesbild.example',
      email_verified: true,
    });
    expect(await whoHas({ email: ' Anna@Västerås.se' })).toEqual({
      sub: 'adress:anna@xn--vsters-buam.se',
      email: 'anna@xn--vsters-buam.se',
      email_verified: true,
    });
    expect(await whoHas({ email: 'kommun-1980@lagesbild.example' })).toMatchObject({ sub: 'kommun-1980' });
  });

  it('knows nobody without an address, and tells nothing without a token of its own', async () => {
    expect((await tokenFor({ email: 'anna' })).status).toBe(404);
    expect((await tokenFor({ persona: 'adress:kommun-1980@lagesbild.example' })).status).toBe(404);
    expect((await tell(undefined)).status).toBe(401);
    expect((await tell('eyJhbGciOiJub25lIn0.e30.')).status).toBe(401);
  });
});

describe('an invitation on one machine', () => {
  it('comes to the outbox, and is accepted by whoever has the address', async () => {
    const call = (path: string, token: string, body?: object) =>
      fetch(`${system.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    const invite = { email: 'ny@vasteras.example', role: 'respondent', title: 'chef', sections: ['boende'] };
    const made = await call(
      '/api/organisations/1980/invitations',
      await system.tokenFor('kommun-1980'),
      invite,
    );
    expect(made.status).toBe(201);
    const link = async () => {
      const mails = (await (await fetch(`${system.url}/local/outbox.json`)).json()) as { text: string }[];
      return /http:\S+(\/inbjudan\/\S+)/.exec(mails[0]?.text ?? '')?.[1];
    };
    await expect.poll(link, { timeout: 20_000 }).toMatch(/^\/inbjudan\/1980\./);
    const code = (await link())?.split('/').at(-1);
    const { access_token: token } = (await (await tokenFor({ email: 'ny@vasteras.example' })).json()) as {
      access_token: string;
    };
    const accepted = await call(`/api/invitations/${code}/acceptance`, token, { name: 'Ny' });
    expect(accepted.status).toBe(200);
    const me = await (await call('/api/me', token)).json();
    expect(me).toMatchObject({ memberships: [{ role: 'respondent', sections: ['boende'] }] });
    const other = await call(`/api/invitations/${code}`, await system.tokenFor('kommun-1984'));
    expect(other.status).toBe(404);

    const browser = await startBrowser();
    const { page, context } = await openPage(browser, system.url, { viewport: phone });
    await page.goto('/local/outbox');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await page.getByRole('link', { name: /\/inbjudan\/1980\./ }).count()).toBe(1);
    await context.close();
    await browser.close();
  });
});
