// Serves the built web as CloudFront does: its files, the page itself for every other address, the same headers.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders, workerSecurityHeaders, workersPath } from '../../contract/security-headers.ts';
import { pathOf } from '../gateway/request-target.ts';

const compressors = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content: Buffer) => promisify(gzip)(content),
} as const;
type Encoding = keyof typeof compressors;

interface SiteFile {
  readonly content: Buffer;
  readonly type: string;
  readonly isText: boolean;
  readonly cache: string;
  /** Compressed when first asked for. */
  readonly compressed: Partial<Record<Encoding, Promise<Buffer>>>;
}

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
};
const binaryTypes: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Answers GET and HEAD. Only files that were there when the folder was read exist: no path leads out of it. */
export function createSite(folder: string) {
  const index = join(folder, 'index.html');
  let files = readFiles(folder);
  let readAt = statSync(index).mtimeMs;

  /** A web that has been built again meanwhile is taken up. */
  function current(): ReadonlyMap<string, SiteFile> {
    const { mtimeMs = readAt } = statSync(index, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== readAt) {
      files = readFiles(folder);
      readAt = mtimeMs;
    }
    return files;
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    request.resume();
    const isWorker = pathOf(request).startsWith(`/${workersPath}/`);
    const headers = isWorker ? workerSecurityHeaders() : securityHeaders();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request);
    const known = current();
    const file = known.get(path) ?? (wantsPage(path, request) ? known.get('/index.html') : undefined);
    if (file === undefined) {
      response
        .writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' })
        .end('Finns inte.\n');
      return;
    }
    const encoding = file.isText ? chooseEncoding(request.headers['accept-encoding']) : undefined;
    const content = encoding === undefined ? file.content : await compress(file, encoding);
    response.writeHead(200, {
      ...headers,
      'content-type': file.isText ? `${file.type}; charset=utf-8` : file.type,
      'content-length': content.length,
      'cache-control': file.cache,
      vary: 'accept-encoding',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    });
    response.end(content);
  };
}

function wantsPage(path: string, request: IncomingMessage): boolean {
  const accept = request.headers.accept ?? '*/*';
  return !path.startsWith('/assets/') && (accept.includes('text/html') || accept.includes('*/*'));
}

/** By the address that each file is asked for at. */
function readFiles(folder: string): Map<string, SiteFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [
        `/${relative(folder, file).replaceAll('\\', '/')}`,
        readFile(file, parentPath.endsWith('assets')),
      ];
    }),
  );
}

/** The names of built assets hold their content's hash: what lies there never changes. */
function readFile(file: string, isHashed: boolean): SiteFile {
  const extension = extname(file);
  const textType = textTypes[extension];
  return {
    content: readFileSync(file),
    type: textType ?? binaryTypes[extension] ?? 'application/octet-stream',
    isText: textType !== undefined,
    cache: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    compressed: {},
  };
}

function chooseEncoding(accepted = ''): Encoding | undefined {
  const names = accepted.split(',').map((part) => part.trim());
  return (['br', 'gzip'] as const).find((encoding) =>
    names.some((name) => name.split(';')[0] === encoding && !/q=0(\.0*)?$/.test(name)),
  );
}

function compress(file: SiteFile, encoding: Encoding): Promise<Buffer> {
  file.compressed[encoding] ??= compressors[encoding](file.content);
  return file.compressed[encoding];
}
