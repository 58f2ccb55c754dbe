// A dialog over the page: named by its heading, closed by Escape, its cross-button or what it was for.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { defineMessages } from './language/define-messages.ts';
import { useLanguage, useMessages } from './language/language.tsx';

const messages = defineMessages({ cancel: 'Avbryt' }, { cancel: 'Cancel' });

export function Modal(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { language } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={headingId}
      onClose={props.onClose}
      lang={language}
    >
      <h2 id={headingId}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}

/** What a form in a dialog ends with: the thing to do, and a way out. */
export function ModalButtons(props: {
  readonly action: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onCancel: () => void;
}) {
  const text = useMessages(messages);
  return (
    <div className="buttons modal-buttons">
      <button type="submit" className="button primary" disabled={props.isBusy || props.isDisabled}>
        {props.action}
      </button>
      <button type="button" className="button" onClick={props.onCancel}>
        {text.cancel}
      </button>
    </div>
  );
}
