// What the tables hold: every column with its meaning and unit, every measure, every mark.
import { publicMeasures } from '../../functions/core/disclosure/describe-public.ts';
import { countyColumns, figureColumns, type OpenDataColumn } from '../../functions/core/open-data/columns.ts';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

type Column = Pick<OpenDataColumn<never>, 'name' | 'meaning' | 'unit'>;

export function Dictionary() {
  const text = useMessages(messages);
  return (
    <>
      <section className="section">
        <h2>{text.figureTable}</h2>
        <Columns label={text.figureTable} columns={figureColumns} />
      </section>
      <section className="section">
        <h2>{text.measureTable}</h2>
        <Measures />
      </section>
      <section className="section">
        <h2>{text.markTable}</h2>
        <p>{text.markLead}</p>
        <Codes of={Object.entries(useEmptyMarks()).map(([code, [, words]]) => [code, words])} />
      </section>
      <section className="section">
        <h2>{text.countyTable}</h2>
        <Columns label={text.countyTable} columns={countyColumns} />
        <p>{text.standingLead}</p>
        <Codes of={text.standings} />
      </section>
    </>
  );
}

function Columns({ label, columns }: { readonly label: string; readonly columns: readonly Column[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <Table label={label} heads={[text.columns.name, text.columns.meaning, text.columns.unit]}>
      {columns.map(({ name, meaning, unit }) => [name, meaning[language], unit[language]])}
    </Table>
  );
}

function Measures() {
  const text = useMessages(messages);
  const { code, meaning, scale } = text.measureColumns;
  return (
    <Table label={text.measureTable} heads={[code, meaning, scale]}>
      {publicMeasures.map((measure) => [measure, ...text.measures[measure]])}
    </Table>
  );
}

function Table(props: {
  readonly label: string;
  readonly heads: readonly string[];
  /** The first of a row is its code. */
  readonly children: readonly (readonly string[])[];
}) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as cards the rows would lose their roles
    <table className="open-data-table" role="table">
      <caption className="hidden-text">{props.label}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.children.map(([code, ...words]) => (
          <tr key={code} role="row">
            <th role="rowheader" scope="row">
              <code>{code}</code>
            </th>
            {words.map((word) => (
              <td key={word} role="cell">
                {word}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Codes({ of }: { readonly of: readonly (readonly [code: string, words: string])[] }) {
  return (
    <dl className="facts">
      {of.map(([code, words]) => (
        <div key={code} className="open-data-code">
          <dt>
            <code>{code}</code>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
