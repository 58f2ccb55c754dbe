// The contents list of a Word document. Without page numbers: only Word can count its pages, and asks before it does.
import { type FileChild, Paragraph, TableOfContents, TextRun } from 'docx';

/** Lists the headings of the first level. Its own title is no heading: it would list itself. */
export function contentsList(): FileChild[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: 'Innehåll', bold: true, size: 26 })],
      spacing: { before: 320 },
    }),
    new TableOfContents('Innehåll', {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
      beginDirty: false,
    }),
  ];
}
