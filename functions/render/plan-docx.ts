// The plan as a Word document: the same texts in the same order as the PDF, to edit and to quote from.
import { AlignmentType, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { headingOf } from './docx/answer-parts.ts';
import { contentsList } from './docx/contents-list.ts';
import { packDocument } from './docx/pack-document.ts';
import { softInk, styleIds } from './docx/styles.ts';
import { plainTable } from './docx/table.ts';
import type { Block, Fact, PlanCell, PlanTableColumn } from './plan/blocks.ts';
import { describePlanDocument, type PlanDocument } from './plan/document.ts';
import type { PlanToPrint } from './plan/plan-to-print.ts';

export async function renderPlanDocx(plan: PlanToPrint): Promise<Uint8Array> {
  const document = describePlanDocument(plan);
  return packDocument(document.paper, [...frontOf(document), ...document.blocks.flatMap(partsOf)]);
}

function frontOf({ title, meta, facts, notices }: PlanDocument): FileChild[] {
  return [
    headingOf(HeadingLevel.TITLE, title),
    new Paragraph({ style: styleIds.help, text: meta.join(' · ') }),
    ...facts.filter(([, lines]) => lines.length > 0).map(factLine),
    ...notices.map((text, at) => new Paragraph({ text, spacing: { before: at === 0 ? 160 : 0 } })),
    ...contentsList(),
  ];
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const looks = { plain: {}, lead: { style: styleIds.lead }, help: { style: styleIds.help } } as const;

function partsOf(block: Block): FileChild[] {
  switch (block.is) {
    case 'heading':
      return [headingOf(levels[block.level], block.text)];
    case 'text':
      return [new Paragraph({ ...looks[block.look], children: runsOf(block.lines) })];
    case 'facts':
      return block.facts.map(factLine);
    case 'table':
      return [
        plainTable(
          block.columns.map(({ name, share }) => [name, share]),
          block.rows.map((row) => row.map((cell, at) => cellOf(cell, block.columns[at]))),
          { rowsMaySplit: true },
        ),
        // What follows stands apart from the table.
        new Paragraph({ text: '', spacing: { after: 0 } }),
      ];
  }
}

/** Runs of one paragraph: a line break between lines. */
function runsOf(lines: readonly string[], look: { readonly bold?: boolean } = {}): TextRun[] {
  return lines.map((text, at) => new TextRun({ ...look, text, ...(at > 0 && { break: 1 }) }));
}

function factLine([label, lines]: Fact): Paragraph {
  return new Paragraph({
    spacing: { after: 40 },
    children: [new TextRun({ text: `${label}: `, color: softInk }), ...runsOf(lines)],
  });
}

function cellOf({ lines, strong, below = [] }: PlanCell, column: PlanTableColumn | undefined): Paragraph[] {
  const alignment = column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const tight = { spacing: { after: 0 }, alignment };
  return [
    new Paragraph({ ...tight, children: runsOf(lines, strong ? { bold: true } : {}) }),
    ...below.map(
      (text) => new Paragraph({ ...tight, children: [new TextRun({ text, color: softInk, size: 18 })] }),
    ),
  ];
}
