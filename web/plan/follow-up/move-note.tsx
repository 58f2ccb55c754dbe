// Whether the area that a sub-goal answers has moved in the next round, by the report's own comparison.
import { formatNumber } from '../../../functions/core/report/format.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import type { FollowUp } from './follow-up.ts';
import { messages } from './messages.ts';

type Move = FollowUp['moves'][number];
type Change = NonNullable<Move['later']>['change']['nulage'];

export function MoveNote({ move }: { readonly move: Move }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { later, areaName } = move;
  if (later === undefined) return <p className="small muted">{text.noRoundYet(areaName)}</p>;
  return (
    <div className="small">
      <p>
        <b>{text.moved(areaName, contentText(later.roundName, language))}</b>
      </p>
      <p>
        {text.state}: <Moved change={later.change.nulage} />. {text.need}:{' '}
        <Moved change={later.change.behov} />.
      </p>
      <p className="muted">
        {text.movedHint(later.both)} {!later.isClosed && text.stillOpen}
      </p>
    </div>
  );
}

function Moved({ change }: { readonly change: Change }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (change.compared === undefined) return text.notCompared;
  const { before, now } = change.compared.both;
  if (before.mean === undefined || now.mean === undefined) return text.nobodyBoth;
  const number = (mean: number) => formatNumber(mean, 1, language);
  return text.fromTo(number(before.mean), number(now.mean));
}
