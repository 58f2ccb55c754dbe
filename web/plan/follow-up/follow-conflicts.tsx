// Two people wrote different things: both are shown, and neither is lost.
import { valueInWords } from '../../../functions/core/follow-up/value-words.ts';
import type { YearlyRule } from '../../../surveys/yearly-report/types.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import type { FollowConflict, Values } from './follow-draft.ts';
import type { FollowValue, Municipalities, Question } from './follow-up.ts';
import { messages } from './messages.ts';
import type { FollowWork } from './use-follow-work.ts';

export function FollowConflicts(props: {
  readonly id: string;
  readonly conflicts: readonly FollowConflict[];
  readonly form: Values;
  readonly questions: readonly Question[];
  readonly municipalities: Municipalities;
  readonly work: FollowWork;
}) {
  const { id, conflicts, form, questions, municipalities, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = (code: string) => municipalities.find((each) => each.id === code)?.name ?? code;
  return (
    <div role="alert">
      <Notice tone="warn" icon="conflict" title={text.conflict}>
        <p>{text.conflictHint}</p>
        {conflicts.map(({ field, current }) => {
          const question = questions.find(({ parts }) => parts.some((part) => part.id === field));
          const part = question?.parts.find((each) => each.id === field);
          const words = (value: FollowValue) =>
            value === null || part === undefined
              ? text.empty
              : valueInWords(part.rule as YearlyRule, value, nameOf, language);
          const who = current.author === '' ? '–' : current.author;
          const when = current.at === '' ? '' : momentInWords(current.at, language, new Date());
          return (
            <div key={field}>
              {question && (
                <p>
                  <Content of={part?.label ?? question.text} />
                </p>
              )}
              <dl className="facts">
                <dt>{text.mine}</dt>
                <dd lang="sv">{words(form[field] ?? null)}</dd>
                <dt>{text.theirs(who, when)}</dt>
                <dd lang="sv">{words(current.value)}</dd>
              </dl>
            </div>
          );
        })}
        <div className="buttons">
          <button type="button" className="button compact" onClick={() => void work.settle(id, 'mine')}>
            {text.keepMine}
          </button>
          <button type="button" className="button compact" onClick={() => void work.settle(id, 'theirs')}>
            {text.takeTheirs}
          </button>
        </div>
      </Notice>
    </div>
  );
}
