// The yearly report as a document: who reports what year, what was remarked, and every answer with what the plan proposed.
import type { YearlyQuestions } from '../../../surveys/yearly-report/types.ts';
import { asSentence, ruleOf, valueInWords } from '../../core/follow-up/value-words.ts';
import type {
  ReportedActivity,
  ReportedIndicator,
  ReportedSubGoal,
  YearlyAnswer,
  YearlyReport,
  YearlyValue,
} from '../../core/follow-up/yearly-report.ts';
import { formatNumber, formatTime } from '../../core/report/format.ts';
import { codesNotice, exactLine, exactLines, hasCodes } from '../exact-text.ts';
import type { Paper } from '../paper.ts';
import { utcParts } from '../utc-parts.ts';
import type { PrintedBlock, PrintedSection, PrintedValue } from './blocks.ts';
import { municipalSections } from './municipal-view.ts';

export interface YearToPrint {
  readonly report: YearlyReport;
  readonly questions: YearlyQuestions;
  readonly remarks: readonly { readonly text: { readonly sv: string } }[];
  readonly county: string;
  readonly period: string;
  readonly edition: number;
  readonly number: string;
  readonly checksum: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly reason?: string | undefined;
  readonly synthetic: boolean;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
}

export interface YearlyDocument {
  readonly paper: Paper;
  readonly title: string;
  readonly status: string;
  readonly notices: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly PrintedSection[];
}

export const answerMissing = 'Inget svar';

export function describeYear(year: YearToPrint): YearlyDocument {
  const { report, edition } = year;
  const title = `Återrapportering ${report.year}`;
  const county = exactLine(year.county);
  const submittedAt = formatTime(Date.parse(year.submittedAt), 'sv');
  const sections = [
    { heading: 'Länet', blocks: report.county.map((answer) => answerBlock(answer, year)) },
    ...municipalSections(report.municipalView, year.questions.municipal),
    ...report.subGoals.map((subGoal, index) => subGoalSection(subGoal, index, year)),
  ];
  const notices = [
    ...(year.synthetic
      ? ['Påhittade uppgifter. De visar hur Lägesbild fungerar och säger inget om länet.']
      : []),
    ...(year.remarks.length === 0
      ? []
      : [['Anmärkningar vid inskickandet:', ...year.remarks.map(({ text }) => text.sv)].join(' ')]),
    ...(hasCodes(sections) ? [codesNotice] : []),
  ];
  return {
    paper: {
      title: `${title}, ${county}`,
      head: `${title} · ${county}`,
      foot: `${year.number} · Utgåva ${edition} · Inskickad ${submittedAt}`,
      date: utcParts(year.submittedAt),
      synthetic: year.synthetic,
    },
    title,
    status: `${county}, inskickad ${submittedAt}`,
    notices,
    facts: [
      ['Nummer', year.number],
      ['Utgåva', String(edition)],
      ...(year.reason === undefined
        ? []
        : [['Varför den rättades', exactLine(year.reason.replace(/\s+/g, ' '))] as const]),
      ['Programperiod', periodInWords(year.period)],
      ['Inskickad av', exactLine(year.submittedBy)],
      ['Kontrollsumma', exactLine(year.checksum)],
    ],
    sections,
  };
}

/** `2026-` goes on. */
export function periodInWords(period: string): string {
  const [first, last] = period.split('-');
  return last ? `${first}\u2013${last}` : `från ${first}`;
}

function subGoalSection(subGoal: ReportedSubGoal, index: number, year: YearToPrint): PrintedSection {
  return {
    heading: `Delmål ${index + 1}`,
    blocks: [
      { kind: 'words', text: exactLine(subGoal.text) },
      {
        kind: 'words',
        text: [
          `Mål: ${exactLine(subGoal.goal)}.`,
          ...(subGoal.targetDate === undefined ? [] : [`Klart senast ${subGoal.targetDate}.`]),
        ].join(' '),
      },
      ...subGoal.answers.map((answer) => answerBlock(answer, year)),
      ...subGoal.indicators.flatMap((indicator) => indicatorBlocks(indicator, year)),
      ...subGoal.activities.flatMap((activity) => activityBlocks(activity, year)),
    ],
  };
}

function indicatorBlocks(indicator: ReportedIndicator, year: YearToPrint): PrintedBlock[] {
  const { name, unit, baseline, target, outcome } = indicator;
  const measured = [
    ['Baslinje', baseline],
    ['målvärde', target],
  ].flatMap(([label, value]) => (typeof value === 'number' ? [`${label} ${numbered(value)}`] : []));
  const about = [measured.join(', '), unit === undefined ? '' : `enhet: ${exactLine(unit)}`]
    .filter(Boolean)
    .join(', ');
  return [
    { kind: 'heading', text: `Indikator: ${exactLine(name)}` },
    ...(about === '' ? [] : [{ kind: 'words', text: `${about}.` } as const]),
    ...(outcome === undefined
      ? [{ kind: 'words', text: 'Inget utfall är uppmätt.' } as const]
      : outcome.answers.map((answer) => answerBlock(answer, year))),
  ];
}

function activityBlocks(activity: ReportedActivity, year: YearToPrint): PrintedBlock[] {
  const rule = ruleOf(year.questions, 'ar-akt-status');
  const status = rule ? valueInWords(rule, activity.status, String, 'sv') : activity.status;
  const from = activity.from === 'plan' ? ' Ingen uppföljning i år: statusen är planens.' : '';
  return [
    { kind: 'heading', text: `Aktivitet: ${exactLine(activity.title)}` },
    { kind: 'words', text: `Status vid årets slut: ${status}.${from}` },
    ...activity.followUps.flatMap(({ occasion, answers }): PrintedBlock[] => [
      { kind: 'words', text: `${halfInWords(occasion)}:` },
      ...answers
        .filter(({ values }) => values.some(({ value }) => value !== undefined))
        .map((answer) => answerBlock(answer, year)),
    ]),
  ];
}

/** `2027-1` as "Första halvåret 2027". */
export function halfInWords(occasion: string): string {
  return `${occasion.endsWith('-1') ? 'Första' : 'Andra'} halvåret ${occasion.slice(0, 4)}`;
}

function answerBlock({ text, values }: YearlyAnswer, year: YearToPrint): PrintedBlock {
  // What somebody emptied is missing, but the plan proposed something there: both are said.
  const filled = values.filter(({ value, proposed }) => value !== undefined || proposed !== undefined);
  return {
    kind: 'answer',
    question: text.sv,
    values:
      filled.length === 0 ? [{ lines: [answerMissing] }] : filled.map((value) => printedValue(value, year)),
  };
}

function printedValue(value: YearlyValue, year: YearToPrint): PrintedValue {
  const inWords = (what: NonNullable<YearlyValue['value']>): string => {
    const rule = ruleOf(year.questions, value.part);
    const nameOf = (code: string): string => year.municipalities.find(({ id }) => id === code)?.name ?? code;
    return rule ? valueInWords(rule, what, nameOf, 'sv') : String(what);
  };
  const note = noteOn(value, inWords);
  return {
    ...(value.label !== undefined && { label: value.label.sv }),
    lines: value.value === undefined ? [answerMissing] : exactLines(inWords(value.value)),
    ...(note !== undefined && { note }),
  };
}

/** Both are kept: what the plan proposed, and what somebody said. */
function noteOn(
  { value, proposed, isConfirmed, basis }: YearlyValue,
  inWords: (value: NonNullable<YearlyValue['value']>) => string,
): string | undefined {
  if (proposed === undefined) return undefined;
  if (!isConfirmed) return `Föreslaget, inte bekräftat. ${basis?.sv ?? ''}`.trim();
  if (JSON.stringify(proposed) === JSON.stringify(value)) return undefined;
  return `Planen föreslog: ${asSentence(inWords(proposed))} ${basis?.sv ?? ''}`.trim();
}

function numbered(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1, 'sv');
}
