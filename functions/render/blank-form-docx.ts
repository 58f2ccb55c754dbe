// The blank questionnaire as a Word document, to fill in together and copy from.
import { type FileChild, HeadingLevel, PageBreak, Paragraph, TextRun } from 'docx';
import type { SurveyVersion } from '../../surveys/types.ts';
import { describeForm, type FormDocument, type FormSection } from './blank-form/document.ts';
import type { FormColumn, FormQuestion } from './blank-form/question.ts';
import { answerParts, cellParts, headingOf, writeLine } from './docx/answer-parts.ts';
import { contentsList } from './docx/contents-list.ts';
import { packDocument } from './docx/pack-document.ts';
import { softInk, styleIds } from './docx/styles.ts';
import { plainTable } from './docx/table.ts';

export async function renderBlankFormDocx(version: SurveyVersion): Promise<Uint8Array> {
  const form = describeForm(version);
  return packDocument(form.paper, [
    ...frontOf(form),
    ...form.sections.flatMap((section) => sectionParts(section, form)),
  ]);
}

function frontOf(form: FormDocument): FileChild[] {
  return [
    headingOf(HeadingLevel.TITLE, form.title),
    new Paragraph({ style: styleIds.help, text: form.version }),
    new Paragraph({ style: styleIds.lead, text: form.purpose }),
    ...form.facts.map(
      ([label, value]) =>
        new Paragraph({
          spacing: { after: 20 },
          children: [new TextRun({ text: `${label}: `, color: softInk }), new TextRun(value)],
        }),
    ),
    ...form.use.map((text, index) => new Paragraph({ text, spacing: { before: index === 0 ? 160 : 0 } })),
    ...contentsList(),
    new Paragraph({ children: [new PageBreak()] }),
    headingOf(HeadingLevel.HEADING_1, 'Så svarar ni'),
    ...form.rules.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    new Paragraph(form.comment.help),
    headingOf(HeadingLevel.HEADING_1, 'Ord som används'),
    ...form.terms.map(
      ({ word, text }) =>
        new Paragraph({
          bullet: { level: 0 },
          children: [new TextRun({ text: word, bold: true }), new TextRun(`: ${text}`)],
        }),
    ),
  ];
}

function sectionParts(section: FormSection, form: FormDocument): FileChild[] {
  const { number, name, condition, intro, definition } = section;
  return [
    // A part begins on a page of its own, so that it can be handed to the one who knows it.
    headingOf(HeadingLevel.HEADING_1, name, { number: String(number), pageBreakBefore: true }),
    ...(condition === undefined ? [] : [new Paragraph({ style: styleIds.condition, text: condition })]),
    ...(intro === undefined ? [] : [new Paragraph(intro)]),
    ...(definition === undefined
      ? []
      : [new Paragraph({ style: styleIds.help, text: `Området omfattar: ${definition}` })]),
    ...section.questions.flatMap((question) => questionParts(question, form)),
  ];
}

function questionParts(question: FormQuestion, form: FormDocument): FileChild[] {
  const { number, title, answer } = question;
  return [
    headingOf(HeadingLevel.HEADING_2, title, { number }),
    ...guidance(question),
    ...(answer.kind === 'rows'
      ? [
          ...registerTables(answer.columns, form.rowsToFill),
          new Paragraph({ style: styleIds.help, text: form.moreRows, spacing: { before: 120 } }),
        ]
      : answerParts(answer)),
    writeLine(`${form.comment.label}:`),
  ];
}

function guidance({ condition, help, instruction }: Omit<FormColumn, 'answer'>): Paragraph[] {
  const words = [help, instruction].filter((word) => word !== undefined).join(' ');
  return [
    ...(condition === undefined ? [] : [new Paragraph({ style: styleIds.condition, text: condition })]),
    ...(words === '' ? [] : [new Paragraph({ style: styleIds.help, text: words })]),
  ];
}

function registerTables(columns: readonly FormColumn[], rows: number): FileChild[] {
  return Array.from({ length: rows }, (_, row) => [
    headingOf(HeadingLevel.HEADING_3, `Rad ${row + 1}`),
    plainTable(
      [
        ['Fråga', 5],
        ['Svar', 7],
      ],
      columns.map((column) => [
        [new Paragraph({ children: [new TextRun({ text: column.title, bold: true })] }), ...guidance(column)],
        cellParts(column.answer),
      ]),
    ),
  ]).flat();
}
