// Signing in as a browser does, without scripts: code flow with PKCE, the page of personas, signing out.
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSownSystem();
});
afterAll(() => system.stop());

/** A browser's cookies and nothing else. */
function openBrowser() {
  const cookies = new Map<string, string>();
  return async (address: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(address, system.url), {
      redirect: 'manual',
      ...init,
      headers: { cookie },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.status,
      to: response.headers.get('location') ?? '',
      text: await response.text(),
    };
  };
}

const verifier = randomBytes(32).toString('base64url');
const redirect = (): string => `${system.url}/inloggad`;

function authorizeAddress(changes: Record<string, string> = {}): string {
  return `/oidc/auth?${new URLSearchParams({
    client_id: 'lagesbild-web',
    response_type: 'code',
    scope: 'openid',
    state: 'here',
    redirect_uri: redirect(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  })}`;
}

type Browser = ReturnType<typeof openBrowser>;

async function chooseFrom(browser: Browser, page: string, persona: string): Promise<string> {
  let { to } = await browser(page, { method: 'POST', body: new URLSearchParams({ persona }) });
  while (to !== '' && !to.startsWith(redirect())) to = (await browser(to)).to;
  return new URL(to).searchParams.get('code') ?? '';
}

async function exchange(code: string, changes: Record<string, string> = {}) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: 'lagesbild-web',
    redirect_uri: redirect(),
    code_verifier: verifier,
    code,
    ...changes,
  });
  const response = await fetch(`${system.url}/oidc/token`, { method: 'POST', body });
  return { status: response.status, body: await response.json() };
}

describe('signing in', () => {
  it('leads by a page of personas to tokens that the API takes, and the id token is not one of them', async () => {
    const browser = openBrowser();
    const { to: page } = await browser(authorizeAddress());
    const code = await chooseFrom(browser, page, 'lan-19');
    const { status, body } = await exchange(code);
    expect([status, body.token_type]).toEqual([200, 'Bearer']);
    const me = (token: string) =>
      fetch(`${system.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await me(body.access_token)).json()).toMatchObject({ person: { id: 'lan-19' } });
    expect((await me(body.id_token)).status).toBe(401);
  });

  it('shows every persona, and those that are searched for', async () => {
    const browser = openBrowser();
    const { to: page } = await browser(authorizeAddress());
    const all = (await browser(page)).text;
    expect(all).toContain('Syntetiska personer');
    expect(all.match(/name="persona"/g)?.length).toBeGreaterThan(290 + 21 + 21);
    const found = (await browser(`${page}?q=V%C3%A4ster%C3%A5s+undertecknare`)).text;
    expect(found.match(/value="[^"]+"><span/g)).toEqual(['value="kommun-1980"><span']);
    expect((await browser(`${page}?q=%3Cscript%3E`)).text).not.toContain('<script>');
  });

  it('shows the page again for somebody who is no persona', async () => {
    const browser = openBrowser();
    const { to: page } = await browser(authorizeAddress());
    const { status, text } = await browser(page, {
      method: 'POST',
      body: new URLSearchParams({ persona: 'root' }),
    });
    expect([status, text]).toEqual([200, expect.stringContaining('Vem vill du vara?')]);
  });

  it('gives a code once, to the one who holds the verifier', async () => {
    const browser = openBrowser();
    const first = await chooseFrom(browser, (await browser(authorizeAddress())).to, 'lan-19');
    expect(await exchange(first, { code_verifier: randomBytes(32).toString('base64url') })).toMatchObject({
      status: 400,
    });
    const stranger = openBrowser();
    const second = await chooseFrom(stranger, (await stranger(authorizeAddress())).to, 'lan-19');
    expect((await exchange(second)).status).toBe(200);
    expect((await exchange(second)).status).toBe(400);
  });

  it.each([
    ['another address to return to', { redirect_uri: 'http://example.org/inloggad' }],
    ['another client', { client_id: 'other' }],
  ])('is refused with a page for %s', async (_, changes) => {
    const { status, text } = await openBrowser()(authorizeAddress(changes));
    expect([status, text]).toEqual([400, expect.stringContaining('Inloggningen gick inte att slutföra')]);
  });

  it('is refused without PKCE', async () => {
    const { to } = await openBrowser()(authorizeAddress({ code_challenge: '', code_challenge_method: '' }));
    expect(to).toContain('error=invalid_request');
  });

  it('cannot be finished in another browser than it was begun in', async () => {
    const { to: page } = await openBrowser()(authorizeAddress());
    const { status, text } = await openBrowser()(page);
    expect([status, text]).toEqual([400, expect.stringContaining('Börja om')]);
  });
});

describe('signing out', () => {
  it('ends at the start page, and the next sign-in asks again', async () => {
    const browser = openBrowser();
    const code = await chooseFrom(browser, (await browser(authorizeAddress())).to, 'lan-19');
    const { id_token: hint } = (await exchange(code)).body;
    // Signed in already: no page in between.
    expect((await browser(authorizeAddress())).to).toContain('/inloggad?code=');
    const query = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: `${system.url}/` });
    const { text } = await browser(`/oidc/session/end?${query}`);
    const secret = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const confirmed = new URLSearchParams({ xsrf: secret, logout: 'yes' });
    const { to } = await browser('/oidc/session/end/confirm', { method: 'POST', body: confirmed });
    expect(to).toBe(`${system.url}/`);
    expect((await browser(authorizeAddress())).to).toContain('/local/sign-in/');
  });
});
