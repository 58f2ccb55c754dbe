// What one seldom does with a response, but must be able to: asking to have it opened again, declining.
import type { ResponseView } from '../respond/load-response.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useMember } from '../shared/session/member.tsx';
import { ReasonForm } from '../steps/reason-form.tsx';
import { addressOf } from '../steps/use-step.ts';
import { messages } from './messages.ts';

export interface SeldomProps {
  readonly response: ResponseView;
  readonly onChanged: () => void;
}

/** After the next step: what one seldom does, but must be able to. */
export function SeldomSteps({ response, onChanged }: SeldomProps) {
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
