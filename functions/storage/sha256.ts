// SHA-256 as lower-case hex: for keys, checksums and telling whether something is the same.
import { createHash } from 'node:crypto';

export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
