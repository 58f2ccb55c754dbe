// The receipt as a document: what was submitted, when and by whom, how to verify it, and every answer and comment in full.
import { type NumberedPage, numberedPages } from '../../core/numbered-questions.ts';
import { formatCount, formatList, formatTime } from '../../core/report/format.ts';
import { isAnswered } from '../../core/response.ts';
import { codesNotice, exactLine, hasCodes } from '../exact-text.ts';
import type { Paper } from '../paper.ts';
import { printableText } from '../printable-text.ts';
import { utcParts } from '../utc-parts.ts';
import { type AnsweredQuestion, describeAnswered } from './answered-question.ts';
import type { SubmittedResponse } from './submitted-response.ts';

export interface ReceiptSection {
  readonly number: number;
  readonly name: string;
  readonly questions: readonly AnsweredQuestion[];
}

export interface ReceiptDocument {
  readonly paper: Paper;
  readonly title: string;
  readonly status: string;
  readonly isLate: boolean;
  /** Invented answers, a part of the whole, characters in codes: what a reader must know first. */
  readonly notices: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Absent from a part, which no checksum covers. */
  readonly verification?: { readonly checksum: string; readonly how: readonly string[] };
  readonly sections: readonly ReceiptSection[];
}

export function describeReceipt(submitted: SubmittedResponse): ReceiptDocument {
  const { receipt, version, organisation, sections: lent } = submitted;
  const pages = numberedPages(version).filter(({ section }) => lent === undefined || lent.includes(section));
  const sections = answeredSections(pages, submitted);
  const isPart = lent !== undefined;
  const title = `${isPart ? 'Del av kvitto' : 'Kvitto'} ${receipt.receipt}`;
  const submittedAt = formatTime(Date.parse(receipt.submittedAt), 'sv');
  const name = `${printableText(version.name.sv)}, version ${version.version}`;
  const notices = [
    ...(submitted.synthetic
      ? ['Påhittade svar. De visar hur Lägesbild fungerar och säger inget om organisationen.']
      : []),
    ...(isPart ? [partNotice(sections)] : []),
    ...(hasCodes(sections) ? [codesNotice] : []),
  ];
  return {
    paper: {
      title: `${title}, ${exactLine(organisation)}, ${name}`,
      head: `${title} · ${exactLine(organisation)}`,
      foot: `${name} · Utgåva ${receipt.edition} · Inskickat ${submittedAt}`,
      date: utcParts(receipt.submittedAt),
      synthetic: submitted.synthetic,
    },
    title,
    status: `Inskickat ${submittedAt}${receipt.late ? ', efter sista dag' : ', i tid'}`,
    isLate: receipt.late,
    notices,
    facts: [
      ['Organisation', exactLine(organisation)],
      ['Omgång', exactLine(submitted.round)],
      ['Formulär', name],
      ['Utgåva', String(receipt.edition)],
      ['Inskickat av', exactLine(receipt.submittedBy)],
      ['Besvarade frågor', answeredCount(pages, submitted)],
      ['Formulärets kontrollsumma (SHA-256)', exactLine(receipt.surveyHash)],
    ],
    ...(!isPart && { verification: { checksum: receipt.checksum, how } }),
    sections,
  };
}

const how = [
  'Kontrollsumman (SHA-256) är räknad på formulärets kontrollsumma, omgången, organisationen, utgåvan och varje svar med kommentar, namn och tid. Ändras ett enda tecken blir den en annan.',
  'Så kontrollerar du: öppna sidan Kontrollera ett kvitto i Lägesbild (adressen slutar på /kontrollera) och skriv kvittots nummer och kontrollsumman. Sidan säger om de hör ihop. Den visar inga svar och kräver ingen inloggning.',
];

function partNotice(sections: readonly ReceiptSection[]): string {
  const names = formatList(
    sections.map(({ name }) => `”${name}”`),
    'sv',
  );
  return `Det här är en del av det inskickade svaret: ${names || 'ingen del är utlånad till dig'}. Kontrollsumman gäller hela svaret och kan inte kontrolleras mot en del, så den står inte här.`;
}

function answeredSections(pages: readonly NumberedPage[], submitted: SubmittedResponse): ReceiptSection[] {
  const { version, answers, asked } = submitted;
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const names = new Map(version.sections.map(({ id, name }) => [id, name.sv]));
  return pages.map(({ section, number, questions }) => ({
    number,
    name: printableText(names.get(section) ?? section),
    questions: questions.map((question) =>
      describeAnswered(question, byQuestion.get(question.of.id), asked.has(question.of.id)),
    ),
  }));
}

/** `118 av 132`, of the questions on these pages that were asked. */
function answeredCount(pages: readonly NumberedPage[], { answers, asked }: SubmittedResponse): string {
  const answered = new Set(answers.filter(isAnswered).map(({ question }) => question));
  const questions = pages.flatMap((page) => page.questions.map(({ of }) => of.id));
  const counted = questions.filter((id) => asked.has(id) || answered.has(id));
  return formatCount(counted.filter((id) => answered.has(id)).length, counted.length, 'sv');
}
