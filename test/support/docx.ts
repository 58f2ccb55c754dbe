// What a Word file holds: its parts out of the zip, and as LibreOffice sets it where that is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export const libreOfficeIsInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Of its own, and kept: a first start takes long, and somebody may have the program open. */
const libreOfficeProfile = resolve(import.meta.dirname, '../../.cache/libreoffice');

/** Every part of the file as text, by its path (`word/document.xml`). */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(docx);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    const [compressed, nameLength, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + compressed);
    parts.set(name, (zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

export interface WordParagraph {
  /** `Heading1`, `Choice` …; absent for plain text. */
  readonly style: string | undefined;
  readonly text: string;
}

/** The paragraphs of the body in order, those in tables too. */
export function paragraphsOf(docx: Uint8Array): WordParagraph[] {
  const body = partsOf(docx).get('word/document.xml') ?? '';
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(content)?.[1],
    text: [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  }));
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** As LibreOffice sets it. */
export function pdfOf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-docx-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    const profile = `-env:UserInstallation=file://${libreOfficeProfile}`;
    const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', tagged, '--outdir', folder, join(folder, 'document.docx')],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'document.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
