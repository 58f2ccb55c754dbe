// What a reader writes down who has the comparison's file and not its page: its table of questions, read back.

import {
  type AreaFigures,
  type Mark,
  marks,
  type NationalFigures,
  type QuestionFigure,
} from '../../../functions/core/disclosure/national-figure.ts';
import { type CoreQuestion, coreQuestions } from '../../../functions/core/priority/types.ts';
import { questionSheet } from '../../../functions/render/comparison/sheets.ts';
import { writeCsv } from '../../../functions/render/sheets/csv.ts';
import { markWords } from '../../../functions/render/sheets/marks.ts';
import { forEachCsvRow } from '../../../web/shared/files/csv-rows.ts';

/** As they are downloaded, separated by commas. */
export function questionsFile(figures: NationalFigures, counties: readonly string[]): Uint8Array {
  const comparison = {
    figures,
    areaNames: [],
    counties: counties.map((county) => ({ county, shortName: `Län ${county}` })),
  };
  return writeCsv(questionSheet(comparison as unknown as Parameters<typeof questionSheet>[0]), 'comma');
}

/** The four questions of the areas in the file; of what it does not hold there is nothing. */
export function figuresInFile(file: Uint8Array): NationalFigures {
  const rows: string[][] = [];
  forEachCsvRow(new TextDecoder().decode(file), (cells) => rows.push([...cells]));
  const [, ...found] = rows;
  const byArea = Map.groupBy(found, ([area = '']) => area);
  return {
    areas: [...byArea].map(([area, own]) => {
      const places = Map.groupBy(own, ([, , , place = '']) => place);
      const { SE: nation = [], ...counties } = Object.fromEntries(places);
      const inOrder = [...places.keys()].filter((place) => place !== 'SE');
      return {
        area,
        nation: questionsIn(nation),
        counties: inOrder.map((county) => ({ county, ...questionsIn(counties[county] ?? []) })),
      };
    }),
    dimensions: [],
  };
}

const names: Readonly<Record<CoreQuestion, string>> = {
  nulage: 'Nuläge',
  behov: 'Behov',
  konsekvens: 'Konsekvens',
  lansnytta: 'Länsnytta',
};

function questionsIn(rows: readonly string[][]): AreaFigures {
  const of = (question: CoreQuestion) => figureIn(rows.find(([, , name]) => name === names[question]));
  return {
    questions: Object.fromEntries(coreQuestions.map((question) => [question, of(question)])),
  } as AreaFigures;
}

function figureIn(row: readonly string[] | undefined): QuestionFigure {
  if (row === undefined) throw new Error('the file lacks a question');
  const [value = '', low, high, valid, applicable, leftOut, ...counts] = row.slice(5);
  const mark = marks.find((one: Mark) => markWords[one] === value);
  if (mark !== undefined) return { status: 'absent', mark };
  const [none, one, two, three, four] = counts.map(Number);
  return {
    status: 'shown',
    value: Number(value),
    bounds: [Number(low), Number(high)],
    valid: Number(valid),
    applicable: Number(applicable),
    ...(leftOut !== '' && { countiesLeftOut: Number(leftOut) }),
    counts: [none ?? 0, one ?? 0, two ?? 0, three ?? 0, four ?? 0],
  };
}
