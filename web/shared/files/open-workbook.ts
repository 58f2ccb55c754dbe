// An Excel file's sheets, row by row. Only texts, numbers and yes or no are read; nothing in the file is run.
import { strFromU8, unzipSync } from 'fflate';
import { most, UnusableFile } from './file-fault.ts';

/** Fifty thousand rows unpack to some 120 MB; a bomb says more, or has parts by the thousand. */
const mostUnpacked = { bytes: 200_000_000, parts: 300 };

export interface WorkbookSheet {
  readonly name: string;
  readonly hasFormulas: boolean;
  /** Each row that the file has, by its number from 1; an empty cell is an empty text. */
  forEachRow(visit: (cells: readonly string[], rowNumber: number) => void): void;
}

/**
 * In the workbook's order, which need not be as the files within are numbered; each is read only when its rows are asked
 * for. Written for this: the reader that the plan's file is read with builds a tree of every cell, which takes too long
 * and too much memory for files of this size. Throws `UnusableFile`.
 */
export function openWorkbook(zipped: Uint8Array): WorkbookSheet[] {
  const parts = unpack(zipped);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = sharedTexts(part('xl/sharedStrings.xml'));
  return sheetsIn(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))
    .filter(({ file }) => parts[file] !== undefined)
    .map(({ name, file }) => sheetFrom(name, part(file), shared));
}

function sheetFrom(name: string, xml: string, shared: readonly string[]): WorkbookSheet {
  return {
    name,
    hasFormulas: /<f[\s>/]/.test(xml),
    forEachRow(visit) {
      let before = 0;
      forEachElement(xml, 'row', (attributes, content) => {
        const number = Number(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? before + 1);
        before = number;
        visit(cellsIn(content, shared), number);
      });
    },
  };
}

/** Each `<name …>…</name>` in order; none of those that are read stands within its like. */
function forEachElement(
  xml: string,
  name: string,
  visit: (attributes: string, content: string) => void,
): void {
  const start = `<${name}`;
  const end = `</${name}>`;
  let at = xml.indexOf(start);
  while (at >= 0) {
    const after = at + start.length;
    const close = xml.indexOf('>', after);
    if (close < 0) return;
    const sign = xml[after];
    // `<cols>` begins as `<c` does.
    if (sign !== ' ' && sign !== '>' && sign !== '/') {
      at = xml.indexOf(start, close);
      continue;
    }
    const isEmpty = xml[close - 1] === '/';
    const stop = isEmpty ? close : xml.indexOf(end, close);
    if (stop < 0) return;
    visit(xml.slice(after, close), isEmpty ? '' : xml.slice(close + 1, stop));
    at = xml.indexOf(start, stop);
  }
}

function unpack(zipped: Uint8Array): Record<string, Uint8Array> {
  let bytes = 0;
  let count = 0;
  let hasMacros = false;
  try {
    unzipSync(zipped, {
      filter: ({ name, originalSize }) => {
        bytes += originalSize;
        count += 1;
        hasMacros ||= /vbaProject|macrosheets/i.test(name);
        return false;
      },
    });
    if (hasMacros) throw new UnusableFile({ kind: 'macros' });
    if (bytes > mostUnpacked.bytes || count > mostUnpacked.parts)
      throw new UnusableFile({ kind: 'too-large' });
    const wanted =
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
    const parts = unzipSync(zipped, { filter: ({ name }) => wanted.test(name) });
    if (parts['xl/workbook.xml'] === undefined) throw new UnusableFile({ kind: 'not-excel' });
    return parts;
  } catch (cause) {
    throw cause instanceof UnusableFile ? cause : new UnusableFile({ kind: 'not-excel' }, cause);
  }
}

/** A workbook that names none has the usual one. */
function sheetsIn(workbook: string, relations: string): { readonly name: string; readonly file: string }[] {
  const targets = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1];
    if (id !== undefined && target !== undefined) targets.set(id, target);
  }
  const named = [...workbook.matchAll(/<sheet\b[^>]*>/g)].slice(0, mostUnpacked.parts).flatMap(([sheet]) => {
    const target = targets.get(/\br:id="([^"]{1,100})"/.exec(sheet)?.[1] ?? '');
    if (target === undefined) return [];
    const name = unescapeXml(/\bname="([^"]*)"/.exec(sheet)?.[1] ?? '');
    return [{ name, file: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
  return named.length > 0 ? named : [{ name: '', file: 'xl/worksheets/sheet1.xml' }];
}

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  forEachElement(xml, 'si', (_, content) => texts.push(textIn(content)));
  return texts;
}

/** Texts in pieces are put together; how a word is pronounced (`rPh`) is no part of it. */
function textIn(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  for (const [, content = ''] of spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += content;
  return unescapeXml(text);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (_, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? '';
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function cellsIn(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  forEachElement(row, 'c', (attributes, content) => {
    const letters = attributeOf(attributes, 'r');
    const at = letters === undefined ? cells.length : columnOf(letters);
    if (at >= most.columns) {
      if (content === '') return;
      throw new UnusableFile({ kind: 'too-many-columns' });
    }
    while (cells.length < at) cells.push('');
    cells[at] = cellText(attributeOf(attributes, 't'), content, shared);
  });
  return cells;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** `B12` is 1. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function cellText(type: string | undefined, content: string, shared: readonly string[]): string {
  if (type === 'inlineStr') return textIn(content);
  const start = content.indexOf('<v');
  const from = start < 0 ? content.length : content.indexOf('>', start) + 1;
  const value = unescapeXml(content.slice(from, Math.max(from, content.indexOf('</v>', from))));
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nej';
  // An error in a cell (#N/A) says nothing.
  return type === 'e' ? '' : value;
}
