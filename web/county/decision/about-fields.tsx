// Who took part, when, and under what number.
import { type ReactNode, useId } from 'react';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { isoDay } from '../../shared/language/times.ts';
import type { DecisionDraft } from './draft.ts';
import { messages } from './messages.ts';

interface AboutFieldsProps {
  readonly draft: DecisionDraft;
  readonly onChange: (change: Partial<DecisionDraft>) => void;
}

export function AboutFields({ draft, onChange }: AboutFieldsProps) {
  const text = useMessages(messages);
  const id = useId();
  const participants = useGuardedText(draft.participants);
  const reference = useGuardedText(draft.reference);
  return (
    <div className="order-about">
      <Labelled id={`${id}-date`} label={text.decidedOn}>
        <input
          id={`${id}-date`}
          type="date"
          max={isoDay(new Date())}
          value={draft.decidedOn}
          onChange={(event) => onChange({ decidedOn: event.target.value })}
        />
      </Labelled>
      <Labelled id={`${id}-reference`} label={text.reference}>
        <input
          id={`${id}-reference`}
          maxLength={200}
          autoComplete="off"
          value={draft.reference}
          aria-describedby={`${id}-reference-guard`}
          onChange={(event) => onChange({ reference: event.target.value })}
        />
        <GuardNotices guarded={reference} id={`${id}-reference-guard`} isKeptHere={false} />
      </Labelled>
      <Labelled id={`${id}-participants`} label={text.participants}>
        <p className="small muted" id={`${id}-hint`}>
          {text.participantsHint}
        </p>
        <textarea
          id={`${id}-participants`}
          rows={3}
          maxLength={5000}
          lang="sv"
          value={draft.participants}
          aria-describedby={`${id}-hint ${id}-participants-guard`}
          onChange={(event) => onChange({ participants: event.target.value })}
        />
        <GuardNotices guarded={participants} id={`${id}-participants-guard`} isKeptHere={false} />
      </Labelled>
    </div>
  );
}

function Labelled(props: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
    </div>
  );
}
