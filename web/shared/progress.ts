// How far a response has come, by section. Core questions count where a section has them, otherwise all its questions.
import { type Answer, isAnswered } from '../../functions/core/response.ts';
import type { SurveyVersion } from './questionnaire.ts';

export type AnswerLike = Pick<Answer, 'question' | 'value' | 'confirmed'>;
/** One cell of the answer comb. Unconfirmed answers count as unanswered, but are shown. */
export type Cell = 'answered' | 'unconfirmed' | 'open';
export type SectionStatus = 'done' | 'confirm' | 'started' | 'not-started';

export interface SectionProgress {
  readonly section: string;
  /** One for each counted question, in the order they are asked. */
  readonly cells: readonly Cell[];
  /** True when the counted questions are core questions. */
  readonly countsCore: boolean;
  readonly status: SectionStatus;
  /** Answers to confirm among all its questions, counted or not. */
  readonly unconfirmed: number;
}

export interface Progress {
  readonly sections: readonly SectionProgress[];
  /** Over the core questions of all sections. */
  readonly core: { readonly answered: number; readonly unconfirmed: number; readonly total: number };
}

export function progressOf(
  version: Pick<SurveyVersion, 'sections' | 'questions'>,
  answers: readonly AnswerLike[],
  /** The sections that the reader may see; absent when all are open. Nothing is known of the others. */
  open?: readonly string[],
): Progress {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const sections = version.sections
    .filter(({ id }) => open?.includes(id) ?? true)
    .map(({ id }) => sectionProgress(id, version.questions, byQuestion));
  const cells = sections.filter(({ countsCore }) => countsCore).flatMap((section) => section.cells);
  return {
    sections,
    core: {
      answered: count(cells, 'answered'),
      unconfirmed: count(cells, 'unconfirmed'),
      total: cells.length,
    },
  };
}

export function count(cells: readonly Cell[], cell: Cell): number {
  return cells.filter((each) => each === cell).length;
}

function sectionProgress(
  section: string,
  questions: SurveyVersion['questions'],
  answers: ReadonlyMap<string, AnswerLike>,
): SectionProgress {
  const all = questions.filter((question) => question.section === section);
  const core = all.filter(({ use }) => use === 'scored');
  const cellOf = ({ id }: { readonly id: string }) => cellFor(answers.get(id));
  const cells = (core.length > 0 ? core : all).map(cellOf);
  const allCells = all.map(cellOf);
  return {
    section,
    cells,
    countsCore: core.length > 0,
    status: statusOf(cells, allCells),
    unconfirmed: count(allCells, 'unconfirmed'),
  };
}

function cellFor(answer: AnswerLike | undefined): Cell {
  if (isAnswered(answer)) return 'answered';
  return answer !== undefined && answer.value !== null && !answer.confirmed ? 'unconfirmed' : 'open';
}

function statusOf(counted: readonly Cell[], all: readonly Cell[]): SectionStatus {
  if (all.includes('unconfirmed')) return 'confirm';
  if (counted.every((cell) => cell === 'answered')) return 'done';
  return all.includes('answered') ? 'started' : 'not-started';
}
