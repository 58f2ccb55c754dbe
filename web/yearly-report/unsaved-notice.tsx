// What somebody has written and not saved is not in the report: said before it is submitted, with the ways on.
import { Link } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { paths } from '../shared/paths.ts';
import { messages } from './messages.ts';

export function UnsavedNotice(props: {
  readonly county: string;
  readonly period: string;
  /** So many questions of the year. */
  readonly questions: number;
  /** So many follow-ups of its half-years. */
  readonly followUps: number;
  readonly onDrop: () => void;
}) {
  const { county, period, questions, followUps, onDrop } = props;
  const text = useMessages(messages);
  return (
    <Notice tone="warn" title={text.unsaved} role="alert">
      {questions > 0 && <p>{text.unsavedQuestions(questions)}</p>}
      {followUps > 0 && (
        <p>
          {text.unsavedFollowUps(followUps)}{' '}
          <Link href={paths.followUp(county, period)}>{text.toFollowUp}</Link>
        </p>
      )}
      <p>{text.unsavedHint}</p>
      <div className="buttons">
        <button type="button" className="button compact" onClick={onDrop}>
          {text.dropUnsaved}
        </button>
      </div>
    </Notice>
  );
}
