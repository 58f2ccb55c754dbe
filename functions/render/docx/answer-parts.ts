// Word: what there is to tick, to number and to write on. A tick box is a content control, so that a click ticks it.
import { CheckBox, type HeadingLevel, Paragraph, Tab, type Table, TextRun } from 'docx';
import type { FormAnswer, FormChoice } from '../blank-form/question.ts';
import { choiceIndent, softInk, styleIds, writeBorder } from './styles.ts';
import { plainTable } from './table.ts';

type PlainAnswer = Exclude<FormAnswer, { kind: 'rows' }>;

const box = { value: '2610', font: 'MS Gothic' };
const tickedBox = { value: '2612', font: 'MS Gothic' };

/** So few choices stay on one page with their question and its comment. */
const mostKeptTogether = 8;

export function answerParts(answer: PlainAnswer): (Paragraph | Table)[] {
  switch (answer.kind) {
    case 'tick':
      return answer.choices.flatMap((choice) => tickLines(choice, answer.choices.length <= mostKeptTogether));
    case 'rank':
      return [
        plainTable(
          [
            ['Ordning', 1],
            ['Svar', 6],
          ],
          answer.choices.map(({ text }) => [[tight('')], [tight(text)]]),
        ),
      ];
    case 'write':
      return writeLines(answer.lines);
  }
}

function tight(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 0 } });
}

function tickLines({ text, reason }: FormChoice, keepNext: boolean): Paragraph[] {
  const line = new Paragraph({
    style: styleIds.choice,
    keepNext,
    children: [
      new CheckBox({ alias: text.slice(0, 64), uncheckedState: box, checkedState: tickedBox }),
      new TextRun({ children: [new Tab(), text] }),
    ],
  });
  return reason === undefined ? [line] : [line, writeLine(reason, { indent: choiceIndent, keepNext })];
}

/** The answer in a cell of its own, whose edges are the lines to write between. */
export function cellParts(answer: PlainAnswer): (Paragraph | Table)[] {
  return answer.kind === 'write' ? [new Paragraph('')] : answerParts(answer);
}

/** A line to write on after what it is for; the text grows to as many lines as it needs. */
export function writeLine(
  label: string,
  { indent = 0, keepNext = false }: { readonly indent?: number; readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    style: styleIds.write,
    indent: { left: indent },
    keepNext,
    border: { bottom: writeBorder },
    children: [new TextRun({ text: `${label} `, color: softInk })],
  });
}

function writeLines(count: number): Paragraph[] {
  return Array.from(
    { length: count },
    () => new Paragraph({ style: styleIds.write, border: { bottom: writeBorder, between: writeBorder } }),
  );
}

export function headingOf(
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  text: string,
  { number, pageBreakBefore = false }: { readonly number?: string; readonly pageBreakBefore?: boolean } = {},
): Paragraph {
  return new Paragraph({ heading, pageBreakBefore, text: number === undefined ? text : `${number} ${text}` });
}
