// What a Word or Excel file holds: its parts out of the zip.
import { inflateRawSync } from 'node:zlib';

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
