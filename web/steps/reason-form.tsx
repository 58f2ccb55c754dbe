// One text and a button: the reason for a step, asked for when the person has said that they want to take it.
import { useState } from 'react';
import type { Client } from '../../functions/contract/client.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { StepFailure } from './step-failure.tsx';
import { useKept } from './use-kept.ts';
import { useStep } from './use-step.ts';
import { WordsField } from './words-field.tsx';
import './steps.css';

const messages = defineMessages(
  { cancel: 'Avbryt', sending: 'Skickar …' },
  { cancel: 'Cancel', sending: 'Sending …' },
);

interface ReasonFormProps {
  /** Names person and place, for what is being written. */
  readonly keptAs: string;
  /** The button that opens the form. */
  readonly open: string;
  readonly label: string;
  readonly hint: string;
  /** The button that sends it. */
  readonly action: string;
  readonly look?: 'button' | 'link';
  readonly send: (client: Client, reason: string) => Promise<unknown>;
  readonly onDone: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button
        type="button"
        className={props.look === 'link' ? 'link' : 'button'}
        aria-expanded={false}
        onClick={() => setIsOpen(true)}
      >
        {props.open}
      </button>
    );
  }
  return <OpenForm {...props} onCancel={() => setIsOpen(false)} />;
}

function OpenForm(props: ReasonFormProps & { readonly onCancel: () => void }) {
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
