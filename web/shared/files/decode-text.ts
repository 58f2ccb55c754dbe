// The bytes of a text file as text: UTF-8, UTF-16 or Windows-1252, found out from the bytes.
import { UnusableFile } from './file-fault.ts';

/** Throws `UnusableFile` for what is no text in any of them. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // A text has no such signs; a picture, a program or an old spreadsheet does.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) throw new UnusableFile({ kind: 'not-a-table' });
  return text.replace(/^\ufeff/, '');
}

function decode(bytes: Uint8Array): string {
  const utf16 = utf16In(bytes);
  if (utf16 !== undefined) return decodeAs(utf16, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a sign there, so that a torn UTF-8 file would pass: its letters would come in pairs.
    const text = decodeAs('windows-1252', bytes);
    if (/Ã[\u0080-\u00bf¤¥¶…–„†]/.test(text)) throw new UnusableFile({ kind: 'encoding' });
    return text;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnusableFile({ kind: 'encoding' }, cause);
  }
}

/** By its mark, or by every other byte being zero as in Swedish text without one. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = start.length / 2;
  if (half < 4) return undefined;
  if (zeros(1) > half * 0.8 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.8 && zeros(1) === 0 ? 'utf-16be' : undefined;
}
