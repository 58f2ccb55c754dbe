// What the county lead may do with a submitted response, with its gaps said first.
import { useState } from 'react';
import type { ResponseAndSurvey } from '../../respond/load-response.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import type { AnswerLike } from '../../shared/progress.ts';
import { useMember } from '../../shared/session/member.tsx';
import { CommentsForm } from '../../steps/comments-form.tsx';
import { ReasonForm } from '../../steps/reason-form.tsx';
import { StepFailure } from '../../steps/step-failure.tsx';
import { addressOf, useStep } from '../../steps/use-step.ts';
import { gapsBySection } from '../../submit/missing.ts';
import { messages } from './messages.ts';

interface DecideProps {
  readonly loaded: ResponseAndSurvey;
  readonly onChanged: () => void;
}

interface Returning {
  /** The return is being written, beside the answers. */
  readonly isReturning: boolean;
  readonly onReturning: (isReturning: boolean) => void;
}

export function Decide({ loaded, onChanged, isReturning, onReturning }: DecideProps & Returning) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { personId } = useMember();
  const { response, version } = loaded;
  const edition = response.submitted?.edition ?? 0;
  const may = (step: (typeof response.may.steps)[number]) => response.may.steps.includes(step);
  const keptAs = (what: string) =>
    [personId, response.round, response.organisation.id, response.survey, edition, what].join('/');
  const params = addressOf(response);
  if (isReturning && may('return')) {
    return (
      <section className="section">
        <h2>{text.return}</h2>
        <CommentsForm
          keptAs={keptAs('return')}
          version={version}
          answers={response.answers}
          label={text.message}
          hint={text.returnHint}
          needsMessage
          action={text.returnAction}
          send={(client, said) =>
            client('POST /api/rounds/{round}/responses/{org}/{survey}/return', {
              params,
              body: { edition, ...said },
            })
          }
          onDone={() => {
            onReturning(false);
            onChanged();
          }}
        />
        <p>
          <button type="button" className="link" onClick={() => onReturning(false)}>
            {text.cancelReturn}
          </button>
        </p>
      </section>
    );
  }
  const isOpen = response.status !== 'submitted' && response.status !== 'accepted';
  return (
    <section className="section">
      <h2>{text.decide}</h2>
      {isOpen && <p>{text.open}</p>}
      {response.acceptance && (
        <p>{text.accepted(response.acceptance.by, dateInWords(response.acceptance.at, language))}</p>
      )}
      {!isOpen && response.roundStatus !== 'open' && <p>{text.closedHint}</p>}
      {may('accept') && <Accept loaded={loaded} onChanged={onChanged} />}
      {!isOpen && (
        <div className="buttons review-ways">
          {may('return') && (
            <button type="button" className="button" onClick={() => onReturning(true)}>
              {text.return}
            </button>
          )}
          {may('reopen') && (
            <ReasonForm
              keptAs={keptAs('reopen')}
              open={text.reopen}
              label={text.reopenLabel}
              hint={text.reopenHint}
              action={text.reopenAction}
              send={(client, reason) =>
                client('POST /api/rounds/{round}/responses/{org}/{survey}/reopening', {
                  params,
                  body: { edition, reason },
                })
              }
              onDone={onChanged}
            />
          )}
          {may('refuse-reopening') && (
            <ReasonForm
              keptAs={keptAs('refuse-reopening')}
              open={text.refuse}
              label={text.refuseLabel}
              hint={text.refuseHint}
              action={text.refuseAction}
              send={(client, reason) =>
                client('POST /api/rounds/{round}/responses/{org}/{survey}/reopening-refusal', {
                  params,
                  body: { edition, reason },
                })
              }
              onDone={onChanged}
            />
          )}
        </div>
      )}
    </section>
  );
}

function Accept({ loaded: { response, version }, onChanged }: DecideProps) {
  const text = useMessages(messages);
  const step = useStep();
  const [isAsking, setIsAsking] = useState(false);
  const gaps = gapsBySection(version, response.answers as readonly AnswerLike[]);
  const count = (kind: 'open' | 'unconfirmed' | 'unknown') =>
    gaps.reduce((sum, section) => sum + section[kind].length, 0);
  const [open, unconfirmed, unknown] = [count('open'), count('unconfirmed'), count('unknown')];
  const hasGaps = open + unconfirmed + unknown > 0;
  const accept = async () => {
    const body = { edition: response.submitted?.edition ?? 0 };
    const isDone = await step.send((client) =>
      client('POST /api/rounds/{round}/responses/{org}/{survey}/acceptance', {
        params: addressOf(response),
        body,
      }),
    );
    if (isDone) onChanged();
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="button primary" aria-disabled={step.isSending} onClick={onClick}>
      {step.isSending ? text.sending : label}
    </button>
  );
  return (
    <>
      {hasGaps && (
        <Notice tone="warn" title={text.gapsTitle}>
          <p>{text.gaps({ open, unconfirmed, unknown })}</p>
        </Notice>
      )}
      <p className="muted review-hint">{text.acceptHint}</p>
      <div className="buttons">
        {isAsking ? (
          <>
            <span role="alert">{text.acceptSure}</span>
            {button(text.acceptAnyway, () => void accept())}
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              {text.cancel}
            </button>
          </>
        ) : (
          button(text.accept, () => (hasGaps ? setIsAsking(true) : void accept()))
        )}
      </div>
      <StepFailure cause={step.failure} />
    </>
  );
}
