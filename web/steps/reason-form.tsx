// The reason for a step: a button, and the form it opens. The form's code loads when it is opened: few open it.
import { useState } from 'react';
import { pageFrom } from '../shared/loading/page-from.tsx';
import type { OpenReasonFormProps } from './open-reason-form.tsx';
import './steps.css';

const OpenReasonForm = pageFrom<OpenReasonFormProps>(() =>
  import('./open-reason-form.tsx').then((m) => m.OpenReasonForm),
);

interface ReasonFormProps extends Omit<OpenReasonFormProps, 'onCancel'> {
  /** The button that opens the form. */
  readonly open: string;
  readonly look?: 'button' | 'link';
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
  return <OpenReasonForm {...props} onCancel={() => setIsOpen(false)} />;
}
