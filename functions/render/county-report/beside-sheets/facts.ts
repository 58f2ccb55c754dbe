// The fact questions: municipalities by answer, and each municipality's number.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import type { Cell, Sheet } from '../../sheets/sheet.ts';
import { choiceInWords } from '../beside/choice-words.ts';
import { choicesOf } from '../beside/facts.ts';
import { municipalitiesByName } from '../heat-map.ts';
import { count, known, missing, text } from './columns.ts';

type Fact = NonNullable<CountyReport['said']>['facts'][number];
type Questions = ReadonlyMap<string, QuestionText>;
type Names = ReadonlyMap<string, string>;

const questionColumns = [text('Del-id', 24), text('Del', 34), text('Fråga-id', 26), text('Fråga', 60)];

function questionCells({ section, question }: Fact, questions: Questions, sections: Names): Cell[] {
  return [section, sections.get(section) ?? section, question, questions.get(question)?.title.sv ?? question];
}

export function factCountsSheet(
  { organisations: { inScope } }: CountyReport,
  facts: readonly Fact[],
  questions: Questions,
  sections: Names,
): Sheet {
  return {
    name: 'Faktafrågor',
    columns: [...questionColumns, text('Svar-id', 22), text('Svar', 50), count('Kommuner')],
    rows: facts.flatMap((fact) => {
      const { notApplicable = 0 } = fact;
      if (fact.counts === undefined) return [];
      const question = questions.get(fact.question);
      const cells = questionCells(fact, questions, sections);
      return [
        ...choicesOf(fact, question).map((choice) => [
          ...cells,
          choice,
          choiceInWords(question, choice),
          fact.counts?.[choice] ?? 0,
        ]),
        [...cells, undefined, missing, inScope - fact.answered - notApplicable],
        ...(notApplicable > 0 ? [[...cells, undefined, 'ej aktuellt', notApplicable]] : []),
      ];
    }),
  };
}

export function factNumbersSheet(
  report: CountyReport,
  facts: readonly Fact[],
  questions: Questions,
  sections: Names,
): Sheet {
  return {
    name: 'Faktafrågor, tal',
    marks: ['missing'],
    columns: [...questionColumns, text('Kommunkod', 11), text('Kommun', 20), count('Tal')],
    rows: facts.flatMap((fact) => {
      const { values } = fact;
      if (values === undefined) return [];
      return municipalitiesByName(report).map(({ id, name }) => [
        ...questionCells(fact, questions, sections),
        id,
        name,
        known(values[id]),
      ]);
    }),
  };
}
