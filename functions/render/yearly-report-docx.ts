// A county's submitted yearly report as a Word document.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { headingOf } from './docx/answer-parts.ts';
import { packDocument } from './docx/pack-document.ts';
import { softInk, styleIds } from './docx/styles.ts';
import type { PrintedBlock, PrintedValue } from './yearly-report/blocks.ts';
import { describeYear, type YearToPrint } from './yearly-report/document.ts';

export async function renderYearDocx(year: YearToPrint): Promise<Uint8Array> {
  const { paper, title, status, notices, facts, sections } = describeYear(year);
  return packDocument(paper, [
    headingOf(HeadingLevel.TITLE, title),
    new Paragraph({ style: styleIds.lead, text: status }),
    ...notices.map((text) => new Paragraph({ style: styleIds.condition, text })),
    ...facts.map(
      ([label, value]) =>
        new Paragraph({
          spacing: { after: 20 },
          children: [new TextRun({ text: `${label}: `, color: softInk }), new TextRun(value)],
        }),
    ),
    ...sections.flatMap(({ heading, blocks }) => [
      headingOf(HeadingLevel.HEADING_1, heading),
      ...blocks.flatMap(blockParts),
    ]),
  ]);
}

function blockParts(block: PrintedBlock): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(HeadingLevel.HEADING_2, block.text)];
    case 'words':
      return [new Paragraph(block.text)];
    case 'answer':
      return [headingOf(HeadingLevel.HEADING_3, block.question), ...block.values.flatMap(valueParts)];
  }
}

function valueParts({ label, lines, note }: PrintedValue): FileChild[] {
  return [
    new Paragraph({
      spacing: { after: 40 },
      children: [
        ...(label === undefined ? [] : [new TextRun({ text: `${label}: `, color: softInk })]),
        ...lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
      ],
    }),
    ...(note === undefined ? [] : [new Paragraph({ style: styleIds.help, text: note })]),
  ];
}
