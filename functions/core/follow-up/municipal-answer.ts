// What one municipality says of the county's year, read out of its submitted edition.
import type { LevelCounts } from '../disclosure/municipal-year.ts';
import type { CoreAnswer } from '../priority/types.ts';
import { type Answer, type AnswerValue, isAnswered, isNotApplicable } from '../response.ts';
import type { Scores } from '../scores.ts';
import { readAreaCodes } from '../scores.ts';

export const benefitQuestion = 'ar-kom-nytta';
const introducedQuestion = 'ar-kom-infort';
const changedQuestion = 'ar-kom-andrat';
const lackingQuestion = 'ar-kom-saknas';

export type Level = 0 | 1 | 2 | 3 | 4;
/** 0–4, or why there is no level. */
export type Benefit = Level | 'unknown' | 'not-applicable' | 'unanswered';

export const changedThings = ['nulage', 'behov'] as const;

/** One row; what was left open in it is absent. */
export interface ChangedArea {
  readonly row: string;
  readonly area: string;
  readonly what?: (typeof changedThings)[number];
  readonly level?: Level;
}

export interface MunicipalAnswer {
  readonly benefit: Benefit;
  readonly introduced?: string;
  readonly lacking?: string;
  readonly changed: readonly ChangedArea[];
}

/** `answers`: of a submitted edition, each checked when it was saved. A row without an area says nothing yet. */
export function readMunicipalAnswer(answers: readonly Answer[]): MunicipalAnswer {
  const values = new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
  const [introduced, lacking] = [introducedQuestion, lackingQuestion].map((id) => wordsIn(values.get(id)));
  const rows = values.get(changedQuestion);
  return {
    benefit: benefitIn(values.get(benefitQuestion)),
    ...(introduced !== undefined && { introduced }),
    ...(lacking !== undefined && { lacking }),
    changed: Array.isArray(rows) ? rows.flatMap(rowIn) : [],
  };
}

/** The answer to the same thing in an inventory; undefined where the row does not say which, or the area is gone. */
export function answerBefore(
  { area, what }: ChangedArea,
  { areas }: Pick<Scores, 'areas'>,
): CoreAnswer | undefined {
  return what === undefined ? undefined : readAreaCodes(areas)[area]?.[what];
}

/** How many gave each level; whoever gave none is in no count. */
export function countLevels(benefits: readonly Benefit[]): LevelCounts {
  const of = (level: Level) => benefits.filter((benefit) => benefit === level).length;
  return [of(0), of(1), of(2), of(3), of(4)];
}

function benefitIn(value: AnswerValue | undefined): Benefit {
  if (value === undefined) return 'unanswered';
  if (isNotApplicable(value)) return 'not-applicable';
  return isLevel(value) ? value : 'unknown';
}

function rowIn(row: AnswerValue): ChangedArea[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
  const {
    id,
    'andrat-omrade': area,
    'andrat-vad': said,
    'andrat-niva': level,
  } = row as Record<string, unknown>;
  if (typeof id !== 'string' || typeof area !== 'string') return [];
  const what = changedThings.find((thing) => thing === said);
  return [{ row: id, area, ...(what && { what }), ...(isLevel(level) && { level }) }];
}

function wordsIn(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isLevel(value: unknown): value is Level {
  return typeof value === 'number' && [0, 1, 2, 3, 4].includes(value);
}
