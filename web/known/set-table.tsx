// What one source knows of one year, fact by fact: where it is shown, and how many municipalities have which value.

import { isSameQuestion } from '../../functions/core/known/known-set.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import type { Question, SavedSet } from './known.ts';
import { messages } from './messages.ts';

export function SetTable(props: {
  readonly set: SavedSet;
  readonly questions: readonly Question[];
  readonly label: string;
}) {
  const { set, questions, label } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, 0, language);
  if (set.indicators.length === 0) return <p>{text.empty}</p>;
  return (
    <Scroll label={label}>
      <table className="known-sets">
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">{text.beside}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
            <th scope="col" className="number">
              {text.yes}
            </th>
            <th scope="col" className="number">
              {text.missing}
            </th>
          </tr>
        </thead>
        <tbody>
          {set.indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row" lang="sv">
                {indicator.name}
                {set.source === 'kolada' && <span className="small muted"> {indicator.id}</span>}
              </th>
              <td lang="sv">
                {titleOf(indicator.question, questions) ?? <span className="muted">{text.nowhere}</span>}
              </td>
              <td className="number">{count(indicator.known)}</td>
              <td className="number">{indicator.kind === 'yes-no' ? count(indicator.yes) : '–'}</td>
              <td className="number">{count(indicator.missing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function titleOf(
  question: SavedSet['indicators'][number]['question'],
  questions: readonly Question[],
): string | undefined {
  if (question === undefined) return undefined;
  return questions.find((one) => isSameQuestion(one, question))?.title ?? question.question;
}
