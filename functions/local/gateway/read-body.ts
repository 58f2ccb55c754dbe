// Reads a request's body to its end, however long, so that the sender hears the answer; keeps no more than Lambda takes.
import type { IncomingMessage } from 'node:http';

/** What API Gateway can hand to a function. */
const keptBytes = 6 * 1024 * 1024;
/** Beyond this the connection is cut. */
const readBytes = 100 * 1024 * 1024;

export type Body = { readonly kind: 'whole'; readonly bytes: Buffer } | { readonly kind: 'too-large' };

/** Rejects when the sender goes away or sends without end. */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= keptBytes) chunks.push(chunk);
      else chunks = [];
      if (length > readBytes) request.destroy(new Error('a body without end'));
    });
    request.on('end', () =>
      resolve(length > keptBytes ? { kind: 'too-large' } : { kind: 'whole', bytes: Buffer.concat(chunks) }),
    );
    request.on('error', reject);
    request.on('close', () => reject(new Error('the sender went away')));
  });
}
