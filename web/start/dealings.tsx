// Where the response stands between the organisation and the county: what came back, what is asked for, declining.

import type { ResponseView } from '../respond/load-response.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { ReasonForm } from '../steps/reason-form.tsx';
import { SaidNotices } from '../steps/said-notice.tsx';
import { StepFailure } from '../steps/step-failure.tsx';
import { addressOf, useStep } from '../steps/use-step.ts';
import { isSettled } from './load-asked.ts';
import { messages } from './messages.ts';

interface DealingsProps {
  readonly response: ResponseView;
  readonly onChanged: () => void;
}

/** Before the next step: what somebody else has said of the response. */
export function Told({
  response,
  version,
}: {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { declined, reopeningRequest } = response;
  const refusal = reopeningRequest === undefined ? refusalNow(response) : undefined;
  return (
    <div className="told">
      <SaidNotices response={response} version={version} />
      {reopeningRequest && (
        <Notice tone="info" title={text.askedReopening(dateInWords(reopeningRequest.at, language))}>
          <p className="said" lang="sv">
            {reopeningRequest.reason}
          </p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="info" title={text.refusedReopening(refusal.by, dateInWords(refusal.at, language))}>
          <p className="said" lang="sv">
            {refusal.message}
          </p>
          <p className="small">{text.refusedHint}</p>
        </Notice>
      )}
      {declined && (
        <Notice tone="info" title={text.declinedBy(declined.by, dateInWords(declined.at, language))}>
          <p className="said" lang="sv">
            {declined.reason}
          </p>
        </Notice>
      )}
    </div>
  );
}

/** What the county answered last when asked to open the edition that stands. */
function refusalNow({ review, edition, status }: ResponseView): ResponseView['review'][number] | undefined {
  if (!isSettled({ status })) return undefined;
  return review.find((note) => note.kind === 'reopening-refused' && note.edition === edition);
}

/** After the next step: what one seldom does, but must be able to. */
export function SeldomSteps({ response, onChanged }: DealingsProps) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const may = (step: (typeof response.may.steps)[number]) => response.may.steps.includes(step);
  const params = addressOf(response);
  const keptAs = (what: string) => [personId, ...Object.values(params), what].join('/');
  return (
    <div className="seldom">
      {may('ask-reopening') && response.reopeningRequest === undefined && (
        <ReasonForm
          keptAs={keptAs('ask-reopening')}
          look="link"
          open={text.askReopening}
          label={text.askReopeningLabel}
          hint={text.askReopeningHint}
          action={text.askReopeningAction}
          send={(client, reason) =>
            client('POST /api/rounds/{round}/responses/{org}/{survey}/reopening-request', {
              params,
              body: { reason },
            })
          }
          onDone={onChanged}
        />
      )}
      {may('decline') && (
        <ReasonForm
          keptAs={keptAs('decline')}
          look="link"
          open={text.decline}
          label={text.declineLabel}
          hint={text.declineHint}
          action={text.declineAction}
          send={(client, reason) =>
            client('POST /api/rounds/{round}/responses/{org}/{survey}/decline', { params, body: { reason } })
          }
          onDone={onChanged}
        />
      )}
    </div>
  );
}

/** For somebody who has declined. */
export function TakePart({ response, onChanged }: DealingsProps) {
  const text = useMessages(messages);
  const step = useStep();
  const takePart = async () => {
    const isDone = await step.send((client) =>
      client('POST /api/rounds/{round}/responses/{org}/{survey}/participation', {
        params: addressOf(response),
        body: {},
      }),
    );
    if (isDone) onChanged();
  };
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-disabled={step.isSending}
        onClick={() => void takePart()}
      >
        {text.takePart}
      </button>
      <StepFailure cause={step.failure} />
    </>
  );
}
