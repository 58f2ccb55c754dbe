// How a round stands after somebody else has changed it, beside the form in which one's own change is still written.
import { formatTime } from '../../functions/core/report/format.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { messages } from './messages.ts';
import type { Round } from './round.ts';

export function ChangedMeanwhile({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const time = (instant: string) => formatTime(Date.parse(instant), language);
  return (
    <Notice tone="warn" title={text.changedByOther} role="alert">
      <p>{text.standsNow}</p>
      <dl className="facts">
        <dt>{text.name}</dt>
        <dd>
          <Content of={round.name} />
        </dd>
        <dt>{text.opens}</dt>
        <dd>{time(round.opensAt)}</dd>
        <dt>{text.due}</dt>
        <dd>{time(round.dueAt)}</dd>
        <dt>{text.closes}</dt>
        <dd>{time(round.closesAt)}</dd>
      </dl>
      <p>{text.yoursIsHere}</p>
    </Notice>
  );
}
