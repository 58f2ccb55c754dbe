// Word: what stands in a table's cell.
import { AlignmentType, Paragraph, TextRun } from 'docx';
import { softInk } from '../docx/styles.ts';

const tight = { spacing: { after: 0 } } as const;

export function words(text: string): Paragraph[] {
  return [new Paragraph({ ...tight, text })];
}

export function strong(text: string, below: readonly string[] = []): Paragraph[] {
  return [
    new Paragraph({ ...tight, children: [new TextRun({ text, bold: true })] }),
    ...below.map(
      (line) =>
        new Paragraph({ ...tight, children: [new TextRun({ text: line, color: softInk, size: 18 })] }),
    ),
  ];
}

/** Numbers stand to the right, one under the other. */
export function figure(text: string): Paragraph[] {
  return [new Paragraph({ ...tight, alignment: AlignmentType.RIGHT, text })];
}
