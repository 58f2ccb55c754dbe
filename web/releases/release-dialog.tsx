// Releasing: for good, on condition that the content is the one that was read.
import type { SyntheticEvent } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { useChange } from '../people/use-change.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Review } from './review.ts';
import '../people/people.css';

export function ReleaseDialog(props: {
  readonly review: Review;
  readonly title: string;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const { ref, hash } = props.review;
  const release = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(async () => {
      await client('POST /api/surveys/{surveyRef}/release', { params: { surveyRef: ref }, body: { hash } });
      props.onDone();
    });
  };
  return (
    <Modal title={text.releaseTitle(props.title)} onClose={props.onClose}>
      {text.releaseMeans.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <code>{hash}</code>
      </p>
      <form onSubmit={release}>
        <div role="alert">
          {cause !== undefined && (
            <Notice tone="err" title={text.failed}>
              <p>
                <WhatWentWrong cause={cause} />
              </p>
              {cause instanceof Refusal && cause.status === 409 && (
                <div className="buttons">
                  <button type="button" className="button compact" onClick={props.onReadAgain}>
                    {text.readAgain}
                  </button>
                </div>
              )}
            </Notice>
          )}
        </div>
        <ModalButtons action={text.releaseYes} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
