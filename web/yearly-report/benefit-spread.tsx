// How many municipalities chose each level of benefit; for the county lead also which ones, and who gave no level.
import { CountBar } from '../shared/count-bar.tsx';
import { Content, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { municipalMessages } from './municipal-messages.ts';
import type { YearView } from './report-view.tsx';

type Question = YearView['questions']['municipal'];

export interface SpreadRow {
  /** A level 0–4, or a word for what is no level. */
  readonly of: number | string;
  readonly count: number;
  readonly names?: readonly string[];
}

export function BenefitSpread(props: {
  readonly question: Question;
  readonly rows: readonly SpreadRow[];
  /** The municipalities that were asked: a bar over the whole width. */
  readonly asked: number;
}) {
  const { question, rows, asked } = props;
  const text = useMessages(municipalMessages);
  const hasNames = rows.some(({ names }) => names !== undefined);
  return (
    <Scroll label={question.text.sv}>
      <table className="benefit-table">
        <caption>
          <Content of={question.text} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.level}</th>
            <th scope="col" className="number">
              {text.municipalities}
            </th>
            {hasNames && <th scope="col">{text.which}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of, count, names }) => (
            <tr key={of}>
              <th scope="row">{typeof of === 'number' ? <Level question={question} level={of} /> : of}</th>
              <td className={count === 0 ? 'number none' : 'number'}>
                {count}
                <CountBar
                  count={count}
                  of={asked}
                  className={typeof of === 'number' ? `bar-level-${of}` : 'bar-empty'}
                />
              </td>
              {hasNames && <td>{names?.join(', ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Level({ question, level }: { readonly question: Question; readonly level: number }) {
  const words = question.levels[level];
  return (
    <>
      <b>{level}</b> {words && <Content of={words} />}
    </>
  );
}
