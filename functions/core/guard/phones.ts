// Finds telephone numbers, Swedish and foreign, in plain text. Numbers that anybody may call for help are not somebody's.
import type { Span } from './span.ts';

const between = String.raw`(?:[ \u00a0]?(?:[-\u2010-\u2015\u2212./][ \u00a0]?)?)`;
const notInside = String.raw`(?<![\p{L}\p{N}])(?<!\p{N}[-\u2010-\u2015./: ])`;
const notOn = String.raw`(?![\p{L}\p{N}]|[-\u2010-\u2015/]\p{N})`;

const patterns = [
  // +46 70 123 45 67, 0046701234567, +46 (0)70-…
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)46${between}(?:\(0\)${between})?[1-9](?:${between}\d){6,9}${notOn}`,
  String.raw`(?<![\p{L}\p{N}])\+(?!46)[1-9]\d{0,2}(?:${between}\d){6,12}${notOn}`,
  // 070-123 45 67
  String.raw`(?<![\p{L}\p{N}])07[02369](?:${between}\d){7}${notOn}`,
  // 021-39 00 00, 08-123 456 78, (0)21-…
  String.raw`${notInside}(?:\(0\)|0)[1-9]\d{0,2}[ \u00a0]?[-\u2010-\u2015/][ \u00a0]?(?:\d{5,8}|\d{2,3}(?:[ \u00a0]\d{2,3}){1,3})${notOn}`,
  // 0152 123 45
  String.raw`${notInside}0[1-9]\d{0,2}(?:[ \u00a0]\d{2,3}){2,4}${notOn}`,
].map((source) => new RegExp(source, 'gu'));

/** Freephone and shared-cost numbers (020, 0771 …), as of the national helplines and the authorities. */
const isPublic = /^0(?:20|77)/;
const isCaseNumber = /(?:dnr|diarienummer|diarienr|ärende|giro|bg|pg|org\.?\s?nr|kod|koder)[ :.]*$/iu;

export function findPhones(text: string): Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })).filter(
      ({ start, end }) =>
        !isPublic.test(text.slice(start, end)) &&
        !isCaseNumber.test(text.slice(Math.max(0, start - 20), start)),
    ),
  );
}
