// Everything beside the priorities that a document of the report holds, in the order of the page.
import type { CountyReport, KnownRow, ReportTexts } from '../../../contract/routes/reports.ts';
import { type Defined, type QuestionText, questionsById } from '../../../core/questionnaire-text.ts';
import { exactLines } from '../../exact-text.ts';
import { printable } from '../../printable-text.ts';
import type { PlainSection } from '../plain-section.ts';
import { describeAskedFor } from './asked-for.ts';
import { describeFacts } from './facts.ts';
import { describeKnown } from './known.ts';
import { describeMaturity } from './maturity.ts';
import { describeOtherOrders } from './other-orders.ts';
import { describeOwnWords, type OwnWords, type WrittenText } from './own-words.ts';
import { describeSinceLast } from './since-last.ts';
import { describeSpread } from './spread.ts';
import { describeWishes } from './wishes.ts';

/** What a document needs beside the report itself. */
export interface ReportAppendix {
  /** The round's questionnaires by reference: the words of questions and choices. */
  readonly surveys: ReadonlyMap<string, Defined & { readonly sections: readonly NamedSection[] }>;
  /** Absent for a reader who may not read what organisations have written. */
  readonly texts?: ReportTexts['texts'];
  readonly known: readonly KnownRow[];
}

interface NamedSection {
  readonly id: string;
  readonly name: { readonly sv: string };
}

/** As `ReportAppendix`, with each text line by line. */
export type PrintableAppendix = Omit<ReportAppendix, 'texts'> & { readonly texts?: readonly WrittenText[] };

export const noAppendix: ReportAppendix = { surveys: new Map(), known: [] };

/** What comes from outside made safe to set; what organisations have written whole, line by line. */
export function printableAppendix({ surveys, texts, known }: ReportAppendix): PrintableAppendix {
  const written = texts?.map(({ text, ...rest }) => ({ ...printable(rest), lines: exactLines(text) }));
  return { surveys, known: printable(known), ...(written && { texts: written }) };
}

export interface Beside {
  readonly sections: readonly PlainSection[];
  readonly ownWords?: OwnWords;
  /** Comes after own words. */
  readonly last: readonly PlainSection[];
}

export function describeBeside(report: CountyReport, { surveys, texts, known }: PrintableAppendix): Beside {
  const { said, sinceLast, organisations, priorities } = report;
  const questions = new Map([...surveys.values()].flatMap((survey) => [...questionsById(survey)]));
  const sectionNames = new Map(
    [...surveys.values()].flatMap(({ sections }) => sections.map(({ id, name }) => [id, name.sv] as const)),
  );
  const maturity = describeMaturity(report);
  const hasReplies = organisations.responded > 0 && priorities.length > 0;
  if (!hasReplies) return { sections: maturity ? [maturity] : [], last: [] };
  const ownWords = texts && describeOwnWords(report, texts, questions, sectionNames);
  return {
    sections: [
      describeSpread(report),
      ...(sinceLast ? [describeSinceLast(report, sinceLast)] : []),
      ...(maturity ? [maturity] : []),
      ...(said ? describeSaid(report, said, questions) : []),
      describeKnown(report, known, sectionNames),
    ],
    ...(ownWords && { ownWords }),
    last: [describeOtherOrders(report)],
  };
}

function describeSaid(
  report: CountyReport,
  said: NonNullable<CountyReport['said']>,
  questions: ReadonlyMap<string, QuestionText>,
): PlainSection[] {
  const ofArea = (question: string) => questions.get(`${report.priorities[0]?.area}.${question}`);
  return [
    describeWishes(report, said.wishes),
    describeAskedFor(report, said.support, ofArea('stodtyp'), 'support'),
    describeAskedFor(report, said.targetGroups, ofArea('malgrupp'), 'groups'),
    describeFacts(report, said.facts, questions),
  ];
}
