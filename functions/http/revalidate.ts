// Sends what a client has already as 304: by a strong validator over the content itself (RFC 9110).
import { createHash } from 'node:crypto';
import type { HttpResult } from './event.ts';

/** `ifNoneMatch` is the request's header. The ETag is the SHA-256 of the body as it is sent, in lower-case hex. */
export function revalidate(result: HttpResult, ifNoneMatch: string | undefined): HttpResult {
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  if (!isHeld(etag, ifNoneMatch)) return { ...result, headers: { ...result.headers, etag } };
  const { 'content-type': _type, 'content-disposition': _name, ...kept } = result.headers ?? {};
  return { statusCode: 304, headers: { ...kept, etag } };
}

/** A cache on the way may have made the validator weak; for reading that is the same. */
function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(etag) || held.includes('*');
}
