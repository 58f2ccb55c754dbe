// Builds the web before the browser tests, so that systems that start at the same time find it ready.
import { fileURLToPath } from 'node:url';
import { buildWeb, isWebFresh } from '../../functions/local/web/build-web.ts';

export async function setup(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!isWebFresh(root)) await buildWeb(root);
}
