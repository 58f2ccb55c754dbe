// The API's functions behind the gateway, as Lambda has them.
import { apiFunctions } from '../../contract/groups.ts';
import type { Log } from '../../core/fault.ts';
import type { HttpEvent, HttpResult } from '../../http/event.ts';
import type { TokenRules } from './authorizer.ts';
import { type ApiHandlers, createGateway } from './gateway.ts';
import { loadHandler } from './load-handler.ts';

/** Loads every group's handler, which reads the environment as it loads. */
export async function loadApi(tokens: TokenRules, log: Log) {
  const loaded = await Promise.all(
    Object.entries(apiFunctions).map(async ([group, { entry }]) => [
      group,
      await loadHandler<HttpEvent, HttpResult>(entry),
    ]),
  );
  return createGateway(Object.fromEntries(loaded) as ApiHandlers, tokens, log);
}
