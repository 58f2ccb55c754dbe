// The last step: sign, ask for a signature, or send back; what is offered follows from what the person may do now.
import { useState } from 'react';
import { permissions } from '../../functions/core/access.ts';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { ReadOnlyReason } from '../respond/read-only-reason.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import { useMember } from '../shared/session/member.tsx';
import { CommentsForm } from '../steps/comments-form.tsx';
import { StepFailure } from '../steps/step-failure.tsx';
import { addressOf, useStep } from '../steps/use-step.ts';
import { messages } from './messages.ts';
import { Sign } from './sign.tsx';

interface SigningProps {
  readonly loaded: ResponseAndSurvey;
  readonly onChanged: () => void;
}

export function Signing({ loaded, onChanged }: SigningProps) {
  const text = useMessages(messages);
  const { current } = useMember();
  const { response } = loaded;
  const may = (step: (typeof response.may.steps)[number]) => response.may.steps.includes(step);
  const isSigner = permissions[current.role].submit !== undefined;
  if (response.status === 'awaiting-signature' && may('send-back')) {
    return (
      <>
        <Awaiting loaded={loaded} isSigner={isSigner} />
        {isSigner ? (
          <SignOrSendBack loaded={loaded} onChanged={onChanged} />
        ) : (
          <TakeBack loaded={loaded} onChanged={onChanged} />
        )}
      </>
    );
  }
  if (may('submit')) return <Sign loaded={loaded} onChanged={onChanged} />;
  if (may('ask-signature')) return <AskSignature loaded={loaded} onChanged={onChanged} />;
  if (!response.may.write) return <ReadOnlyReason response={response} />;
  const mayAsk = permissions[current.role]['ask-signature'] !== undefined;
  return (
    <Notice tone="info" title={mayAsk ? text.empty : text.cannot}>
      <p>{mayAsk ? text.emptyHint : text.cannotHint}</p>
    </Notice>
  );
}

function Awaiting({
  loaded: { response },
  isSigner,
}: Pick<SigningProps, 'loaded'> & { readonly isSigner: boolean }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { signatureRequest } = response;
  if (signatureRequest === undefined) return null;
  return (
    <div className="awaiting">
      <Notice tone="info" icon="clock" title={text.awaiting}>
        <p>{text.awaitingBy(signatureRequest.by, dateInWords(signatureRequest.at, language))}</p>
        {!isSigner && <p>{text.awaitingHint}</p>}
      </Notice>
    </div>
  );
}

function AskSignature({ loaded: { response }, onChanged }: SigningProps) {
  const text = useMessages(messages);
  const step = useStep();
  const ask = async () => {
    const isDone = await step.send((client) =>
      client('POST /api/rounds/{round}/responses/{org}/{survey}/signature-request', {
        params: addressOf(response),
        body: {},
      }),
    );
    if (isDone) onChanged();
  };
  return (
    <>
      <p>{text.askBody}</p>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={step.isSending}
          onClick={() => void ask()}
        >
          {step.isSending ? text.sending : text.ask}
        </button>
      </div>
      <StepFailure cause={step.failure} />
    </>
  );
}

function TakeBack({ loaded: { response }, onChanged }: SigningProps) {
  const text = useMessages(messages);
  const step = useStep();
  const takeBack = async () => {
    const isDone = await step.send((client) =>
      client('POST /api/rounds/{round}/responses/{org}/{survey}/sending-back', {
        params: addressOf(response),
        body: {},
      }),
    );
    if (isDone) onChanged();
  };
  return (
    <>
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-disabled={step.isSending}
          onClick={() => void takeBack()}
        >
          {step.isSending ? text.sending : text.takeBack}
        </button>
      </div>
      <StepFailure cause={step.failure} />
    </>
  );
}

function SignOrSendBack({ loaded: { response, version }, onChanged }: SigningProps) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const [isOpen, setIsOpen] = useState(false);
  const params = addressOf(response);
  if (!isOpen) {
    return (
      <>
        <Sign loaded={{ response, version }} onChanged={onChanged} />
        <p>
          <button type="button" className="link" aria-expanded={false} onClick={() => setIsOpen(true)}>
            {text.sendBackOpen}
          </button>
        </p>
      </>
    );
  }
  return (
    <div className="send-back">
      <h3>{text.sendBackTitle}</h3>
      <CommentsForm
        keptAs={[personId, ...Object.values(params), 'send-back'].join('/')}
        version={version}
        answers={response.answers}
        label={text.sendBackLabel}
        hint={text.sendBackHint}
        needsMessage={false}
        action={text.sendBack}
        send={(client, said) =>
          client('POST /api/rounds/{round}/responses/{org}/{survey}/sending-back', { params, body: said })
        }
        onDone={onChanged}
      />
      <p>
        <button type="button" className="link" onClick={() => setIsOpen(false)}>
          {text.cancel}
        </button>
      </p>
    </div>
  );
}
