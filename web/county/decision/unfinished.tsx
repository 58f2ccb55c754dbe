// Over a decision that stands: the way to a new one, or on with a draft that was left.
import { useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import type { ReadDecision } from './decision.ts';
import type { DraftStash } from './draft-stash.ts';
import { messages } from './messages.ts';

interface UnfinishedProps {
  readonly stash: DraftStash;
  readonly read: ReadDecision;
  readonly onContinue: () => void;
}

export function Unfinished({ stash, read, onContinue }: UnfinishedProps) {
  const text = useMessages(messages);
  const [draft, setDraft] = useState(stash.read);
  const [isAsking, setIsAsking] = useState(false);
  if (draft === undefined) {
    return (
      <div className="buttons order-again">
        <button type="button" className="button" onClick={onContinue}>
          {text.newDecision}
        </button>
      </div>
    );
  }
  const throwAway = () => {
    stash.clear();
    setDraft(undefined);
  };
  const isBehind = draft.expectedVersion < (read.decisions[0]?.version ?? 0);
  return (
    <Notice tone="confirm" title={text.unfinished}>
      {isBehind && (
        <p>
          {text.conflictTitle}. {text.conflictBody}
        </p>
      )}
      <div className="buttons">
        {isAsking ? (
          <>
            <span role="alert">{text.throwSure}</span>
            <button type="button" className="button compact" onClick={throwAway}>
              {text.throwAway}
            </button>
            <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
              {text.cancel}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button compact" onClick={onContinue}>
              {text.continue}
            </button>
            <button type="button" className="button compact" onClick={() => setIsAsking(true)}>
              {text.throwAway}
            </button>
          </>
        )}
      </div>
    </Notice>
  );
}
