// For an organisation that has declined: the way to take part after all.
import { useMessages } from '../shared/language/language.tsx';
import { StepFailure } from '../steps/step-failure.tsx';
import { addressOf, useStep } from '../steps/use-step.ts';
import { messages } from './messages.ts';
import type { SeldomProps } from './seldom-steps.tsx';

export function TakePart({ response, onChanged }: SeldomProps) {
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
