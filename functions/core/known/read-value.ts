// A cell of somebody else's table, as they write it.
import { plainKey } from '../outcome-table/plain-key.ts';
import type { KnownValue } from './known-set.ts';

const yes = new Set(['1', '1.0', '1,0', 'ja', 'j', 'yes', 'true', 'sant']);
const no = new Set(['0', '0.0', '0,0', 'nej', 'n', 'no', 'false', 'falskt']);
/** As `plainKey` makes them; dashes and spaces alone become nothing. */
const missing = new Set([
  '',
  '.',
  '..',
  '...',
  'x',
  'iu',
  'i.u.',
  'es',
  'e.s.',
  'na',
  'n/a',
  'null',
  'saknas',
  'uppgiftsaknas',
  'uppgiftersaknas',
  'bortfall',
  'ejsvar',
  'ejbesvarat',
  'ejaktuellt',
  'missing',
]);

/** Undefined for a text that says none of yes, no and missing. */
export function readYesNo(text: string): KnownValue | undefined {
  const key = plainKey(text);
  if (yes.has(key)) return 1;
  if (no.has(key)) return 0;
  return missing.has(key) ? null : undefined;
}

/** `1 234,5` and `1234.5` alike. Undefined for a text that is neither a number nor missing. */
export function readNumber(text: string): KnownValue | undefined {
  if (missing.has(plainKey(text))) return null;
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(plain)) return undefined;
  return Number(plain);
}

/** The municipality code that the cell begins with: `0114`, `114` (a spreadsheet drops the zero), `0114 Upplands Väsby`. */
export function readCode(text: string, municipalities: ReadonlySet<string>): string | undefined {
  const digits = /^\s*(\d{3,4})(?:\.0)?(?:\s|$)/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const code = digits.padStart(4, '0');
  return municipalities.has(code) ? code : undefined;
}
