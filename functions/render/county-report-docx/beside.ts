// Word: what stands beside the priorities, and what organisations have written: whole, line by line.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Beside } from '../county-report/beside/describe-beside.ts';
import type { OwnWords } from '../county-report/beside/own-words.ts';
import type { PlainColumn, PlainSection, PlainTable } from '../county-report/plain-section.ts';
import { headingOf } from '../docx/answer-parts.ts';
import { softInk, styleIds } from '../docx/styles.ts';
import { plainTable } from '../docx/table.ts';
import { figure, strong, words } from './cells.ts';

export function besideParts({ sections, ownWords, last }: Beside): FileChild[] {
  return [
    ...sections.flatMap(plainParts),
    ...(ownWords ? ownWordsParts(ownWords) : []),
    ...last.flatMap(plainParts),
  ];
}

function plainParts({ heading, notes, tables }: PlainSection): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, heading),
    ...notes.map((note) =>
      // What is kept with the next must have a next.
      tables.length > 0 ? new Paragraph({ style: styleIds.help, text: note }) : new Paragraph(note),
    ),
    ...tables.flatMap(tableParts),
  ];
}

function tableParts({ caption, columns, rows }: PlainTable): FileChild[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [new TextRun({ text: caption ?? '', bold: true })],
    }),
    plainTable(
      columns.map((column, at): [string, number] => [column.name, shareOf(column, at)]),
      rows.map((row) =>
        row.map((text, at) => {
          if (columns[at]?.align === 'right') return figure(text);
          return at === 0 ? strong(text) : words(text);
        }),
      ),
    ),
  ];
}

/** A first column names the row; other words are sentences, and numbers are short. */
function shareOf({ align }: PlainColumn, at: number): number {
  if (align === 'right') return 2;
  return at === 0 ? 6 : 7;
}

function ownWordsParts({ notes, sections }: OwnWords): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, 'Med kommunernas egna ord'),
    ...notes.map((text) => new Paragraph({ style: styleIds.help, text })),
    ...sections.flatMap(({ name, organisations }) => [
      headingOf(HeadingLevel.HEADING_2, name),
      ...organisations.flatMap((organisation) => [
        headingOf(HeadingLevel.HEADING_3, organisation.name),
        ...organisation.texts.flatMap(writtenParts),
      ]),
    ]),
  ];
}

/** Long texts may run over a page: only what they are about is kept with their beginning. */
function writtenParts({
  about,
  lines,
}: OwnWords['sections'][number]['organisations'][number]['texts'][number]): FileChild[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { after: 20 },
      children: [new TextRun({ text: about, color: softInk, size: 18 })],
    }),
    new Paragraph({
      children: lines.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
    }),
  ];
}
