// The web behind the port: built first where that is needed, or left out.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../progress.ts';
import { buildWeb, isWebFresh } from './build-web.ts';
import { createSite } from './site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function openWeb(
  wanted: 'built' | 'none',
  progress: Progress,
): Promise<ReturnType<typeof createSite>> {
  if (wanted === 'none')
    return async (request, response) => {
      request.resume();
      response.writeHead(404).end();
    };
  if (!isWebFresh(root)) {
    progress.step('Bygger webben …');
    await buildWeb(root);
    progress.step('Webben är byggd');
  }
  return createSite(join(root, 'web/dist'));
}
