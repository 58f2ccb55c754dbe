// The network between a browser and the real handlers: late, and lossy in both directions.
import { type RouteId, routeList } from '../../../functions/contract/routes.ts';
import type { Change } from '../../../web/respond/saving/saver.ts';
import type { Answered, Call, TestApi } from '../api.ts';
import type { Ledger } from './ledger.ts';
import type { Rolls } from './rolls.ts';
import type { Scheduler } from './scheduler.ts';

export interface Losses {
  /** Share of the requests that never arrive. */
  readonly request: number;
  /** Share of the requests that are served, and whose answer never comes back. */
  readonly answer: number;
}

/** Where a request comes from. */
export interface Sender {
  readonly person: string;
  readonly isOnline: () => boolean;
  /** A page that has died hears nothing any more. */
  readonly isAlive: () => boolean;
}

export interface Network {
  fetchFor(sender: Sender): typeof globalThis.fetch;
  calm(): void;
}

const never = new Promise<never>(() => undefined);

export function newNetwork(
  api: TestApi,
  {
    rolls,
    scheduler,
    ledger,
    losses,
  }: { rolls: Rolls; scheduler: Scheduler; ledger: Ledger; losses: Losses },
): Network {
  let isCalm = false;
  const late = () => pause(rolls.isLucky(isCalm ? 0 : 0.04) ? 2000 + rolls.below(4000) : rolls.below(120));
  const isLost = (share: number) => !isCalm && rolls.isLucky(share);

  async function deliver(person: string, url: string, init: RequestInit): Promise<Answered> {
    const { id, call } = requestFor(person, url, init);
    const request = { person, route: id, at: api.clock.now() };
    const answered = await scheduler.serve(request, () => api.call(id, call));
    const { status, body } = answered;
    ledger.step(`${person} ${id} ${status} ${body?.code ?? body?.status ?? ''}`);
    if (id === 'writeAnswers' && status === 200) ledger.accepted(person, changesIn(call), body.results);
    return answered;
  }

  return {
    fetchFor:
      ({ person, isOnline, isAlive }) =>
      async (url, init = {}) => {
        if (!isAlive()) return never;
        await late();
        if (!isOnline() || isLost(losses.request)) throw new TypeError('the network is gone');
        const answered = await deliver(person, String(url), init);
        await late();
        if (!isAlive()) return never;
        if (!isOnline() || isLost(losses.answer)) throw new TypeError('the answer never came');
        return responseOf(answered);
      },
    calm() {
      isCalm = true;
    },
  };
}

/** A network without a flaw. */
export function directFetch(api: TestApi, person: string): typeof globalThis.fetch {
  return async (url, init = {}) => {
    const { id, call } = requestFor(person, String(url), init);
    return responseOf(await api.call(id, call));
  };
}

function requestFor(person: string, url: string, init: RequestInit): { id: RouteId; call: Call } {
  const { id, params } = routeFor(init.method ?? 'GET', url);
  const headers = Object.fromEntries(new Headers(init.headers));
  const body = init.body === undefined ? {} : { body: JSON.parse(String(init.body)) };
  return { id, call: { as: person, params, headers, ...body } };
}

function changesIn({ body }: Call): readonly Change[] {
  return (body as { readonly changes: readonly Change[] }).changes;
}

function responseOf({ status, body }: Answered): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

const patterns = routeList.map(({ id, method, path }) => ({
  id: id as RouteId,
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

function routeFor(method: string, url: string): { id: RouteId; params: Record<string, string> } {
  for (const route of patterns) {
    const found = route.method === method ? route.pattern.exec(url) : null;
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { id: route.id, params: Object.fromEntries(params) };
  }
  throw new RangeError(`no route for ${method} ${url}`);
}

/** Of simulated time. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
