// What a row of the plan said before, where it stood, and when it was kept, removed or put back.
import { kinds, stateFields } from '../../../functions/core/plan/catalogue.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { fieldInWords } from '../in-words.ts';
import { type PlanValue, type Row, titleOf } from '../plan.ts';
import { EarlierWordings, type WordedField } from './earlier-wordings.tsx';
import type { Version } from './edits.ts';
import { messages } from './messages.ts';

export function RowEarlier(props: {
  readonly plan: { readonly county: string; readonly period: string };
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly name: string;
}) {
  const { plan, row, rows, name } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const stateInWords = (field: string, value: PlanValue): string => {
    if (typeof value === 'boolean') return value ? text.yes : text.no;
    if (field !== 'parent') return value === null ? '' : String(value);
    const parent = rows.find((each) => each.row === value);
    return parent === undefined ? text.gone : titleOf(parent);
  };
  const fields: WordedField[] = [
    ...kinds[row.kind].fields.map(({ id, label }) => ({
      id,
      label: contentText(label, language),
      inWords: (value: PlanValue) => fieldInWords(row.kind, id, value, language),
    })),
    ...stateFields.map((id) => ({
      id,
      label: text.fields[id],
      inWords: (value: PlanValue) => stateInWords(id, value),
    })),
  ];
  return (
    <EarlierWordings
      id={`row ${plan.county} ${plan.period} ${row.row}`}
      name={name}
      standing={versionOf(row)}
      fields={fields}
      load={async (signal) => {
        const { versions } = await client('GET /api/plans/{county}/{period}/rows/{row}/history', {
          params: { ...plan, row: row.row },
          signal,
        });
        return versions.map(versionOf);
      }}
    />
  );
}

/** The state's fields are told of as the row's own. */
function versionOf({ version, author, at, values, removed, kept, place, parent }: Row): Version {
  return { version, author, at, values: { ...values, removed, kept, place, parent: parent ?? null } };
}
