// Loads what Lambda would load: the `handler` of a file in functions/entry, after the environment is set.
import type { Handler } from './invoke.ts';

export async function loadHandler<Event, Result>(entry: string): Promise<Handler<Event, Result>> {
  const module: { handler?: unknown } = await import(`../../entry/${entry}.ts`);
  if (typeof module.handler !== 'function')
    throw new TypeError(`functions/entry/${entry}.ts exports no handler`);
  return module.handler as Handler<Event, Result>;
}
