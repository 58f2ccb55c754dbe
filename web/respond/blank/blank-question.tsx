// One question to read: its words, when it is asked, how it is answered, and every choice.
import { answerInstruction } from '../../../functions/core/answer-instruction.ts';
import { askedIf, type NamedQuestion } from '../../../functions/core/condition-in-words.ts';
import { type NumberedQuestion, namedInRow } from '../../../functions/core/numbered-questions.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { levelText, type QuestionText } from '../../shared/questionnaire.ts';
import { messages } from './messages.ts';

type Find = (id: string) => NamedQuestion | undefined;

export function BlankQuestion({
  question: { number, of },
  find,
}: {
  readonly question: NumberedQuestion;
  readonly find: Find;
}) {
  const { language } = useLanguage();
  return (
    <div className={of.type === 'rows' ? 'blank-question' : 'blank-question keep-together'}>
      <h3>
        <span className="blank-number">{number}</span> <Content of={of.title} />
      </h3>
      <HowToAnswer of={of} find={find} />
      <Choices of={of} />
      {of.columns.length > 0 && (
        <ul className="blank-columns">
          {of.columns.map((column) => (
            <li key={column.id}>
              <b>
                <Content of={column.title} />
              </b>
              <HowToAnswer of={column} find={namedInRow(of, find, language)} />
              <Choices of={column} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function HowToAnswer({ of, find }: { readonly of: QuestionText; readonly find: Find }) {
  const { language } = useLanguage();
  const instruction = answerInstruction(of, language);
  return (
    <>
      {of.condition && (
        <p className="small">
          <b>{askedIf(of.condition, find, language)}</b>
        </p>
      )}
      {of.help && (
        <p className="small muted">
          <Content of={of.help} />
        </p>
      )}
      {instruction !== undefined && <p className="small muted">{instruction}</p>}
    </>
  );
}

function Choices({ of }: { readonly of: QuestionText }) {
  const text = useMessages(messages);
  if (of.choices.length === 0) return null;
  return (
    <ul>
      {of.choices.map((choice) => (
        <li key={choice.value}>
          <Content of={levelText(choice)} />
          {choice.isExclusive && of.type !== 'choice' && <span className="muted"> {text.alone}</span>}
          {choice.reason && (
            <>
              {'. '}
              <Content of={choice.reason} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
