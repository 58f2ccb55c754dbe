// Word: the file around a document's paragraphs and tables: language, head and foot of each page, what it says of itself.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '../paper.ts';
import { page, textWidth } from './page.ts';
import { documentStyles, softInk } from './styles.ts';

const small = { size: 17, color: softInk };

export async function packDocument(paper: Paper, children: readonly FileChild[]): Promise<Uint8Array> {
  const rightEdge = [{ type: TabStopType.RIGHT, position: textWidth }];
  const mark = paper.synthetic ? ' · Syntetiska data' : '';
  const head = new Paragraph({
    children: [
      new TextRun({ ...small, text: 'Lägesbild', bold: true }),
      new TextRun({ ...small, text: `  ${paper.head}${mark}` }),
    ],
  });
  const foot = new Paragraph({
    tabStops: rightEdge,
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ ...small, text: `${paper.foot}${mark}\tSida ` }),
      new TextRun({ ...small, children: [PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  const { width, height, margin } = page;
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: 'Lägesbild',
      lastModifiedBy: 'Lägesbild',
      styles: documentStyles,
      sections: [
        {
          properties: {
            page: {
              size: { width, height },
              margin: { top: 1_300, bottom: 1_250, left: margin, right: margin, header: 620, footer: 560 },
            },
          },
          headers: { default: new Header({ children: [head] }) },
          footers: { default: new Footer({ children: [foot] }) },
          children: [...children],
        },
      ],
    }),
  );
}
