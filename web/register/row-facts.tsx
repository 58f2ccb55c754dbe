// What a row says, column by column, under short labels.
import type { Register, RowValues } from '../../functions/core/registers/register.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { columnsOf, wordsIn } from './row-words.ts';
import { webLink } from './web-link.ts';

export function RowFacts(props: {
  readonly register: Register;
  readonly version: SurveyVersion;
  readonly values: RowValues;
  /** Said elsewhere already. */
  readonly without: readonly string[];
}) {
  const { version, register, values, without } = props;
  const text = useMessages(messages);
  const columns = columnsOf(version, register);
  const facts = columns
    .filter(({ id }) => !without.includes(id))
    .map((column) => ({ column, words: wordsIn(columns, values, column.id) }))
    .filter(({ words }) => words.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl className="facts register-facts">
      {facts.map(({ column, words }) => (
        <div key={column.id}>
          <dt>{text.columns[column.id] ?? <Content of={column.title} />}</dt>
          <dd lang="sv">
            <LinkOrText text={words.map((word) => word.sv).join(', ')} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the link leads is another's affair: it is not told where one came from. */
function LinkOrText({ text }: { readonly text: string }) {
  const href = webLink(text);
  if (href === undefined) return text;
  return (
    <a href={href} rel="noreferrer noopener nofollow">
      {text}
    </a>
  );
}
