// The fact questions tabulated: how many chose each answer, how many are missing, and each municipality's number.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import { formatNumber } from '../../../core/report/format.ts';
import { municipalitiesByName } from '../heat-map.ts';
import {
  answeredInWords,
  missingInWords,
  numberColumn,
  type PlainSection,
  type PlainTable,
  wordColumn,
} from '../plain-section.ts';
import { choiceInWords } from './choice-words.ts';

type Fact = NonNullable<CountyReport['said']>['facts'][number];

export function describeFacts(
  report: CountyReport,
  facts: readonly Fact[],
  questions: ReadonlyMap<string, QuestionText>,
): PlainSection {
  return {
    heading: 'Faktafrågorna',
    notes: [
      'Svar på frågor som inte ingår i poängen. En kommun kan ha valt flera svar där det gick. Tal är antal kommuner om inget annat står.',
    ],
    tables: facts.map((fact) => tableOf(report, fact, questions.get(fact.question))),
  };
}

function tableOf(report: CountyReport, fact: Fact, question: QuestionText | undefined): PlainTable {
  const { inScope } = report.organisations;
  const caption = `${question?.title.sv ?? fact.question} ${answeredInWords(fact.answered, inScope)}.`;
  const { values, notApplicable = 0 } = fact;
  if (values !== undefined) {
    return {
      caption,
      columns: [wordColumn('Kommun'), numberColumn('Tal')],
      rows: municipalitiesByName(report).map(({ id, name }) => {
        const value = values[id];
        return [name, value === undefined ? missingInWords : formatNumber(value, 0, 'sv')];
      }),
    };
  }
  return {
    caption,
    columns: [wordColumn('Svar'), numberColumn('Kommuner')],
    rows: [
      ...choicesOf(fact, question).map((choice) => [
        choiceInWords(question, choice),
        String(fact.counts?.[choice] ?? 0),
      ]),
      [missingInWords, String(inScope - fact.answered - notApplicable)],
      ...(notApplicable > 0 ? [['ej aktuellt', String(notApplicable)]] : []),
    ],
  };
}

/** A scale's special answers are no levels: they are among the missing. */
export function choicesOf(fact: Fact, question: QuestionText | undefined): string[] {
  const choices = question?.choices.map(({ value }) => value) ?? Object.keys(fact.counts ?? {});
  const isScale = choices.some((value) => typeof value === 'number');
  return choices.filter((value) => !isScale || typeof value === 'number').map(String);
}
