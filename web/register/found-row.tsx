// One row that a search in the county has found: what it is, whose it is, what it is for.
import type { CallOutput } from '../../functions/contract/client.ts';
import { type Register, type RowValues, registerColumns } from '../../functions/core/registers/register.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { RowFacts } from './row-facts.tsx';
import { RowMarks } from './row-marks.tsx';
import { columnsOf, nameOf, wordsIn } from './row-words.ts';

type Row = CallOutput<'GET /api/counties/{county}/registers/{register}'>['rows'][number];

/** Said in the line under the name. */
const inSummary = ['res-typ', 'res-huvudman', 'kart-ar'];

export function FoundRow(props: {
  readonly register: Register;
  readonly row: Row;
  readonly version: SurveyVersion | undefined;
}) {
  const { register, row, version } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const values = row.values as RowValues;
  const columns = version === undefined ? [] : columnsOf(version, register);
  const summary = inSummary.flatMap((column) => wordsIn(columns, values, column));
  return (
    <li className="register-row-card keep-together">
      <h3 lang="sv">{nameOf(register, values) ?? text.noName}</h3>
      <p className="register-summary" lang="sv">
        <b>{row.organisation.name}</b>
        {summary.map((words) => ` · ${words.sv}`).join('')}
      </p>
      {register === 'resurser' && <RowMarks values={values} />}
      {version && (
        <RowFacts
          register={register}
          version={version}
          values={values}
          without={[registerColumns[register].name, 'res-delas', ...inSummary]}
        />
      )}
      <p className="small muted">{text.updated(dateInWords(row.updatedAt, language))}</p>
    </li>
  );
}
