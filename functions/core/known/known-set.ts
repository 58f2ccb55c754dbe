// What is known of municipalities from elsewhere, a source and a year at a time: shown beside questions, never an answer.
import type { Organisation } from '../../../surveys/types.ts';
import type { Issue } from '../errors.ts';

export const knownSources = ['oppna-jamforelser', 'kolada'] as const;
export type KnownSource = (typeof knownSources)[number];

/** 1 and 0 are yes and no; null: the source has struck the value out or has none. */
export type KnownValue = number | null;

export interface AskedQuestion {
  readonly survey: string;
  readonly question: string;
}

/** A question that facts may stand beside, with its texts in Swedish. */
export interface FactQuestion extends AskedQuestion {
  readonly section: string;
  readonly title: string;
}

export interface KnownIndicator {
  /** What the source calls it: a column's heading, or a key figure's id. */
  readonly id: string;
  /** What it is called where it is shown. */
  readonly name: string;
  readonly kind: 'yes-no' | 'number';
  /** What a number counts; none for yes or no. */
  readonly unit?: string;
  /** The fact question that it is shown beside; none: kept, and shown nowhere. */
  readonly question?: AskedQuestion;
  /** By municipality code. A municipality that the file does not have is not there. */
  readonly values: Readonly<Record<string, KnownValue>>;
}

export interface KnownSet {
  readonly source: KnownSource;
  /** The year that the source gives its values for. */
  readonly year: number;
  /** 1 for the first; each change is one more, and those before are kept. */
  readonly version: number;
  readonly indicators: readonly KnownIndicator[];
  readonly file: KnownFile;
  readonly by: string;
  readonly at: string;
  /** Made up, to show how it works. */
  readonly synthetic: boolean;
}

/** The file that the values were last read from. */
export interface KnownFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

export const most = { indicators: 120, idLength: 300, nameLength: 300, unitLength: 100 } as const;

/** Kolada's ids of key figures: a letter and five digits. */
export const keyFigurePattern = /^[NU]\d{5}$/;

/** What is wrong with a set that somebody would save; empty when nothing is. `questions`: those that it may stand beside. */
export function knownIssues(
  source: KnownSource,
  indicators: readonly KnownIndicator[],
  municipalities: ReadonlySet<string>,
  questions: readonly AskedQuestion[],
): Issue[] {
  const seen = new Set<string>();
  return indicators.flatMap((indicator, at) => {
    const path = `indicators.${at}`;
    const isTwice = seen.has(indicator.id);
    seen.add(indicator.id);
    return [
      ...(isTwice ? [issue(`${path}.id`, 'twice', `”${indicator.id}” står två gånger.`)] : []),
      ...(source === 'kolada' && !keyFigurePattern.test(indicator.id)
        ? [issue(`${path}.id`, 'not-key-figure', 'Ett nyckeltal i Kolada har en bokstav och fem siffror.')]
        : []),
      ...questionIssues(indicator, path, questions),
      ...valueIssues(indicator, path, municipalities),
    ];
  });
}

function questionIssues(
  { question }: KnownIndicator,
  path: string,
  questions: readonly AskedQuestion[],
): Issue[] {
  if (question === undefined) return [];
  const isAsked = questions.some((one) => isSameQuestion(one, question));
  if (isAsked) return [];
  return [issue(`${path}.question`, 'unknown-question', 'Det finns ingen sådan faktafråga till kommuner.')];
}

function valueIssues(
  { kind, values }: KnownIndicator,
  path: string,
  municipalities: ReadonlySet<string>,
): Issue[] {
  return Object.entries(values).flatMap(([code, value]) => {
    const at = `${path}.values.${code}`;
    if (!municipalities.has(code))
      return [issue(at, 'unknown-municipality', 'Det finns ingen sådan kommun.')];
    const isTaken = value === null || kind === 'number' || value === 0 || value === 1;
    return isTaken ? [] : [issue(at, 'not-yes-no', 'Ett ja eller nej är 1 eller 0.')];
  });
}

function issue(path: string, code: string, message: string): Issue {
  return { path, code, message };
}

export function isSameQuestion(one: AskedQuestion, other: AskedQuestion): boolean {
  return one.survey === other.survey && one.question === other.question;
}

export function municipalityCodes(organisations: readonly Organisation[]): Set<string> {
  return new Set(organisations.filter(({ kind }) => kind === 'municipality').map(({ id }) => id));
}

/** How many municipalities have a yes, a no, a number, or a value that is struck out. */
export function countValues({ kind, values }: Pick<KnownIndicator, 'kind' | 'values'>) {
  const all = Object.values(values);
  const known = all.filter((value) => value !== null);
  return {
    municipalities: all.length,
    known: known.length,
    missing: all.length - known.length,
    yes: kind === 'yes-no' ? known.filter((value) => value === 1).length : 0,
  };
}
