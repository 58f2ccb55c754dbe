// What is compared below areas and dimensions as sheets: a row for each place and maturity item, or choice of a fact.
import type { ComparedIndicators } from '../../contract/routes/comparison-indicators.ts';
import { shareOf } from '../../core/disclosure/describe-indicators.ts';
import { marks } from '../../core/disclosure/national-figure.ts';
import type { QuestionText } from '../../core/questionnaire-text.ts';
import { choiceInWords } from '../county-report/beside/choice-words.ts';
import { markWords } from '../sheets/marks.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { ComparedFile } from './compared-file.ts';
import { inPlaces, level, levelCells, nameOf, place, spreadCells } from './sheets.ts';

type Indicator = ComparedIndicators['indicators'][number];
type ChoiceFigure = Exclude<Indicator, { kind: 'level' }>['nation']['figure'];

/** Mean and how many gave each answer. */
export function itemSheet({ comparison, indicators, texts }: ComparedFile): Sheet {
  return {
    name: 'Mognadsfrågor',
    marks,
    columns: [
      { heading: 'Dimension', width: 36 },
      { heading: 'Fråga-id', width: 22 },
      { heading: 'Fråga', width: 44 },
      ...place,
      { heading: 'Medelvärde (0–4)', width: 14, format: 'two-decimals' },
      ...level,
      ...[0, 1, 2, 3, 4].map((answer) => ({ heading: `Svarade ${answer}`, width: 10 })),
    ],
    rows: indicators
      .filter((one) => one.kind === 'level')
      .flatMap((item) =>
        inPlaces(comparison, item).map(([code, county, { figure }]) => [
          nameOf(comparison.dimensionNames, 'dimension', item.section),
          item.id,
          titleIn(texts, item.id),
          code,
          county,
          ...levelCells(figure),
          ...spreadCells(figure, item.options.length),
        ]),
      ),
  };
}

/** The share that made the choice, and how many they are. */
export function factSheet({ comparison, indicators, texts }: ComparedFile): Sheet {
  return {
    name: 'Faktafrågor',
    marks,
    columns: [
      { heading: 'Område', width: 40 },
      { heading: 'Fråga-id', width: 26 },
      { heading: 'Fråga', width: 60 },
      { heading: 'Svar-id', width: 22 },
      { heading: 'Svar', width: 44 },
      ...place,
      { heading: 'Andel', width: 14, format: 'share' },
      ...level.map((column, at) => (at < 2 ? { ...column, format: 'share' as const } : column)),
      { heading: 'Kommuner som gav svaret', width: 12 },
    ],
    rows: indicators
      .filter((one) => one.kind !== 'level')
      .flatMap((fact) =>
        fact.options.flatMap((option, at) =>
          inPlaces(comparison, fact).map(([code, county, { figure }]) => [
            nameOf(comparison.areaNames, 'area', fact.section),
            fact.id,
            titleIn(texts, fact.id),
            option,
            choiceInWords(texts.get(fact.id), option),
            code,
            county,
            ...shareCells(figure, at),
          ]),
        ),
      ),
  };
}

function shareCells(figure: ChoiceFigure, option: number): Cell[] {
  if (figure.status === 'absent') return [markWords[figure.mark], ...level.map(() => undefined), undefined];
  const { valid, applicable, countiesLeftOut, counts } = figure;
  const { value, bounds } = shareOf(figure, option);
  return [value, ...bounds, valid, applicable, countiesLeftOut, counts[option]];
}

function titleIn(texts: ReadonlyMap<string, QuestionText>, id: string): string {
  return texts.get(id)?.title.sv ?? id;
}
