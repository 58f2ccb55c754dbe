// Why a round was not saved: what is wrong in words, field by field, or the refusal as it says itself.
import { Refusal } from '../../functions/contract/client.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { messages } from './messages.ts';

export function RoundFailure({
  cause,
  onReadAgain,
}: {
  readonly cause: unknown;
  /** Offered where somebody else has changed the round. */
  readonly onReadAgain?: () => void;
}) {
  const text = useMessages(messages);
  if (cause === undefined) return <div role="alert" />;
  const hasChanged = cause instanceof Refusal && cause.code === 'round-changed';
  return (
    <div role="alert" className="field">
      <Notice tone="err" title={text.failed}>
        {hasChanged ? <p>{text.changedMeanwhile}</p> : <Reasons cause={cause} />}
        {hasChanged && onReadAgain && (
          <div className="buttons">
            <button type="button" className="button compact" onClick={onReadAgain}>
              {text.readAgain}
            </button>
          </div>
        )}
      </Notice>
    </div>
  );
}

function Reasons({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  const labels: Readonly<Record<string, string>> = {
    id: text.id,
    name: text.name,
    surveys: text.surveys,
    'scope.counties': text.counties,
    'scope.kinds': text.who,
    period: text.period,
    opensAt: text.opens,
    dueAt: text.due,
    closesAt: text.closes,
  };
  if (!(cause instanceof Refusal) || cause.issues.length === 0) {
    return (
      <p>
        <WhatWentWrong cause={cause} />
      </p>
    );
  }
  const said = cause.issues.map(({ path, code }) => {
    const field = /^(scope\.[a-z]+|[a-zA-Z]+)/.exec(path)?.[0] ?? path;
    return text.issues[code] ?? text.checkField(labels[field] ?? field);
  });
  return (
    <ul>
      {[...new Set(said)].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
