// Word: how the numbers are made, and what from.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Method } from '../county-report/method.ts';
import { headingOf } from '../docx/answer-parts.ts';
import { plainTable } from '../docx/table.ts';
import { figure, strong, words } from './cells.ts';

export function methodParts({ notice, terms, weights, weightsVersion, sources }: Method): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, 'Så är siffrorna räknade'),
    new Paragraph({
      children: [new TextRun({ text: notice.lead, bold: true }), new TextRun(` ${notice.text}`)],
    }),
    ...terms.map(
      ({ term, text }) =>
        new Paragraph({ children: [new TextRun({ text: `${term}. `, bold: true }), new TextRun(text)] }),
    ),
    headingOf(HeadingLevel.HEADING_2, `Vikter, version ${weightsVersion}`),
    plainTable(
      [
        ['Del', 3],
        ['Regel', 10],
        ['Vikt', 2],
      ],
      weights.map(({ name, rule, weight }) => [strong(name), words(rule), figure(weight)]),
    ),
    headingOf(HeadingLevel.HEADING_2, 'Underlag'),
    plainTable(
      [
        ['Uppgift', 5],
        ['Värde', 10],
      ],
      sources.map(([label, value]) => [strong(label), words(value)]),
    ),
  ];
}
