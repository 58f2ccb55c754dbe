// What organisations wrote, section by section, whole: a cell of Excel's holds more than any text may be long.
import type { CountyReport, ReportTexts } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { bySectionInOrder, textKinds } from '../beside/own-words.ts';
import { count, text } from './columns.ts';

export function ownWordsSheet(
  report: CountyReport,
  texts: ReportTexts['texts'],
  questions: ReadonlyMap<string, QuestionText>,
  sections: ReadonlyMap<string, string>,
): Sheet {
  return {
    name: 'Fritext',
    columns: [
      text('Del-id', 24),
      text('Del', 34),
      text('Organisation-id', 14),
      text('Organisation', 22),
      text('Fråga-id', 26),
      text('Fråga', 50),
      text('Slag', 20),
      text('Text', 90),
      count('Utgåva'),
      text('Inskickad', 26),
    ],
    rows: bySectionInOrder(report, texts).flatMap(([section, own]) =>
      own.map(({ organisation, question, kind, text: written, edition, submittedAt }) => [
        section,
        sections.get(section) ?? section,
        organisation.id,
        organisation.name,
        question,
        questions.get(question)?.title.sv ?? question,
        textKinds[kind],
        written,
        edition,
        submittedAt,
      ]),
    ),
  };
}
