// A response's status as shape and word, for the county.
import type { ResponseStatus } from '../../../functions/core/response.ts';
import type { IconName } from '../../shared/icon.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { Status, type Tone } from '../../shared/status.tsx';
import { messages as startMessages } from '../../start/messages.ts';

export const statusLooks: Readonly<Record<ResponseStatus, readonly [Tone, IconName]>> = {
  'not-started': ['quiet', 'empty'],
  draft: ['info', 'started'],
  'awaiting-signature': ['info', 'clock'],
  submitted: ['ok', 'done'],
  accepted: ['ok', 'done'],
  returned: ['warn', 'warning'],
  reopened: ['warn', 'warning'],
  declined: ['quiet', 'empty'],
};

export function ResponseStanding({ response }: { readonly response: { readonly status: ResponseStatus } }) {
  const { statuses } = useMessages(startMessages);
  const [tone, icon] = statusLooks[response.status];
  return (
    <Status tone={tone} icon={icon}>
      {statuses[response.status]}
    </Status>
  );
}
