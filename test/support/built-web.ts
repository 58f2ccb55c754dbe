// The built web as files: which scripts a page needs, and how large they are on their way to the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));
const assets = join(dist, 'assets');

/** The script that the page itself starts. */
export function entryScript(): string {
  const found = /<script[^>]+src="\/assets\/([^"]+\.js)"/.exec(
    readFileSync(join(dist, 'index.html'), 'utf8'),
  );
  if (found?.[1] === undefined) throw new Error('index.html starts no script');
  return found[1];
}

/** The script of a page that loads when it is opened, by its file's name in web/: `start-page`. */
export function pageScript(name: string): string {
  const found = readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
  if (found === undefined) throw new Error(`no script for ${name}`);
  return found;
}

/** The scripts with everything that they import outright, each once; what they load later is not among them. */
export function withImports(...scripts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const pending = [...scripts];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    pending.push(...importsOf(readFileSync(join(assets, next), 'utf8')));
  }
  return reached;
}

/** Bytes, gzipped as they are sent. */
export function sizeOf(scripts: ReadonlySet<string>): number {
  return [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).byteLength, 0);
}

/** `import … from "./x.js"` and `import "./x.js"`, not `import("./x.js")`. */
function importsOf(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].flatMap(
    ([, name]) => name ?? [],
  );
}
