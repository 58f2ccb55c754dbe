// A request's body: small enough, JSON, and nothing in it that could surprise what reads it.
import { AppError, type Issue } from '../core/errors.ts';
import type { HttpEvent } from './event.ts';

const maxBytes = 1_048_576;
const maxDepth = 20;

/** The body as JSON. Refuses with 413, 415 or 400; never says more of the content than where the fault lies. */
export function readBody(event: HttpEvent): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBytes) throw new AppError('body-too-large');
  if (bytes.length === 0) throw new AppError('invalid-json');
  if (!/^application\/json\s*(;|$)/i.test(event.headers['content-type'] ?? '')) {
    throw new AppError('unsupported-media-type');
  }
  const body = parseJson(bytes);
  const fault = findFault(body, []);
  if (fault !== undefined) throw new AppError('invalid-request', { issues: [fault] });
  return body;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AppError('invalid-json');
  }
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that reach into prototypes, nesting that exhausts the stack, half characters and numbers that no store can hold. */
function findFault(value: unknown, path: readonly string[]): Issue | undefined {
  const at = (code: string, message: string): Issue => ({ path: path.join('.'), code, message });
  if (path.length > maxDepth) return at('too-deep', `nested deeper than ${maxDepth}`);
  if (typeof value === 'string') {
    return value.isWellFormed() ? undefined : at('malformed-text', 'the text holds half a character');
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return at('too-large', 'a number too large to hold');
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if (forbiddenKeys.has(key) || !key.isWellFormed())
      return at('forbidden-key', 'a name that is not allowed');
    const fault = findFault(member, [...path, key]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
