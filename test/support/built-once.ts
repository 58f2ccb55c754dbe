// Before the browser tests: the web built once, so that each file's own system starts at once.
import { fileURLToPath } from 'node:url';
import { buildWeb, isWebFresh } from '../../functions/local/web/build-web.ts';

export async function setup(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!isWebFresh(root)) await buildWeb(root);
}
