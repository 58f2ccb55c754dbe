// The reason for a step, being written: one text, and the button that takes the step.
import { useState } from 'react';
import type { Client } from '../../functions/contract/client.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { StepFailure } from './step-failure.tsx';
import { useKept } from './use-kept.ts';
import { useStep } from './use-step.ts';
import { WordsField } from './words-field.tsx';

const messages = defineMessages(
  { cancel: 'Avbryt', sending: 'Skickar …' },
  { cancel: 'Cancel', sending: 'Sending …' },
);

export interface OpenReasonFormProps {
  /** Names person and place, for what is being written. */
  readonly keptAs: string;
  readonly label: string;
  readonly hint: string;
  /** The button that sends it. */
  readonly action: string;
  readonly send: (client: Client, reason: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function OpenReasonForm(props: OpenReasonFormProps) {
  const text = useMessages(messages);
  const step = useStep();
  const [reason, keep] = useKept(props.keptAs, '');
  const [isMissing, setIsMissing] = useState(false);
  const submit = async () => {
    const isBlank = reason.trim() === '';
    setIsMissing(isBlank);
    if (isBlank || !(await step.send((client) => props.send(client, reason.trim())))) return;
    keep(undefined);
    props.onDone();
  };
  return (
    <div className="reason-form">
      <WordsField
        label={props.label}
        hint={props.hint}
        value={reason}
        maxLength={2000}
        isMissing={isMissing}
        isNew
        onChange={keep}
      />
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={step.isSending}
          onClick={() => void submit()}
        >
          {step.isSending ? text.sending : props.action}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {text.cancel}
        </button>
      </div>
      <StepFailure cause={step.failure} />
    </div>
  );
}
