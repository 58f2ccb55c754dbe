// An answer to read: in words, with its reason, or row by row.
import type { AnswerValue } from '../../functions/core/response.ts';
import { defineMessages } from './language/define-messages.ts';
import { Content, type ContentText, useMessages } from './language/language.tsx';
import { answerInWords, type QuestionText } from './questionnaire.ts';

const messages = defineMessages(
  { none: 'Inget svar', notApplicable: 'Ej aktuellt', row: (at: number) => `Rad ${at}` },
  { none: 'No answer', notApplicable: 'Not applicable', row: (at: number) => `Row ${at}` },
);

export function AnswerText({ of, value }: { readonly of: QuestionText; readonly value: AnswerValue }) {
  const text = useMessages(messages);
  const answer = answerInWords(of, value);
  switch (answer.kind) {
    case 'none':
      return <span className="muted">{text.none}</span>;
    case 'not-applicable':
      return (
        <span>
          {text.notApplicable}
          {answer.reason !== '' && (
            <>
              : <span lang="sv">{answer.reason}</span>
            </>
          )}
        </span>
      );
    case 'words':
      return <Words words={answer.words} isOrdered={answer.isOrdered} />;
    case 'rows':
      return (
        <ol className="answer-rows" lang="sv">
          {answer.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are shown as they stand
            <li key={index}>
              <dl className="facts">
                {row.map(({ column, words }) => (
                  <div key={column.sv}>
                    <dt>
                      <Content of={column} />
                    </dt>
                    <dd>{words.map((word) => word.sv).join(', ')}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
      );
  }
}

function Words({
  words,
  isOrdered,
}: {
  readonly words: readonly ContentText[];
  readonly isOrdered: boolean;
}) {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) {
    return (
      <span lang="sv" className="answer-words">
        {only.sv}
      </span>
    );
  }
  const items = words.map((word) => (
    <li key={word.sv} lang="sv">
      {word.sv}
    </li>
  ));
  return isOrdered ? <ol className="answer-list">{items}</ol> : <ul className="answer-list">{items}</ul>;
}
