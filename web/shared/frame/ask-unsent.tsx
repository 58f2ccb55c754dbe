// What is unsent when somebody signs out: found, and asked about. Loaded only then.
import { useEffect, useId, useRef } from 'react';
import { draftQueue } from '../../respond/unsent/draft-queue.ts';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';

const messages = defineMessages(
  {
    title: (count: number) => (count === 1 ? 'Ett svar är inte skickat' : `${count} svar är inte skickade`),
    kept: 'Om du loggar ut ligger det kvar i den här webbläsaren och skickas när du loggar in här igen. Ingen annan som loggar in ser det.',
    lost: 'Webbläsaren sparar inte undan det, så det går förlorat om du loggar ut nu.',
    stay: 'Stanna kvar',
    leave: 'Logga ut',
    remove: 'Ta bort det och logga ut',
  },
  {
    title: (count: number) => (count === 1 ? 'One answer has not been sent' : `${count} answers not sent`),
    kept: 'If you sign out it stays in this browser and is sent when you sign in here again. Nobody else who signs in sees it.',
    lost: 'The browser does not keep it, so it is lost if you sign out now.',
    stay: 'Stay',
    leave: 'Sign out',
    remove: 'Remove it and sign out',
  },
);

export interface Unsent {
  readonly count: number;
  readonly isDurable: boolean;
  readonly remove: () => Promise<void>;
}

/** So long may what has just been written take to be sent before it is spoken of. */
const graceMilliseconds = 1500;

export function AskUnsent(props: {
  readonly unsent: Unsent;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const text = useMessages(messages);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const { count, isDurable, remove } = props.unsent;
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={props.onStay}>
      <h2 id={headingId}>{text.title(count)}</h2>
      <p>{isDurable ? text.kept : text.lost}</p>
      <div className="buttons">
        <button type="button" className="button primary" onClick={props.onStay}>
          {text.stay}
        </button>
        <button type="button" className="button" onClick={props.onLeave}>
          {text.leave}
        </button>
        {isDurable && (
          <button type="button" className="link" onClick={() => void remove().then(props.onLeave)}>
            {text.remove}
          </button>
        )}
      </div>
    </dialog>
  );
}

export async function unsentOf(person: string): Promise<Unsent> {
  const queue = await draftQueue();
  const until = Date.now() + graceMilliseconds;
  let records = await queue.ofPerson(person);
  while (records.length > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    records = await queue.ofPerson(person);
  }
  return {
    count: records.length,
    isDurable: queue.isDurable,
    remove: async () => {
      for (const { id } of records) queue.drop(id);
      await queue.settled();
    },
  };
}
