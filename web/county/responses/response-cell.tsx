// One organisation's status on one questionnaire: shape and word, and whether it came late.
import type { ResponseStatus } from '../../../functions/core/response.ts';
import type { IconName } from '../../shared/icon.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { Status, type Tone } from '../../shared/status.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import type { Summary } from './summary.ts';

const messages = defineMessages({ late: 'sent', none: 'ingår inte' }, { late: 'late', none: 'not included' });

const looks: Readonly<Record<ResponseStatus, readonly [Tone, IconName]>> = {
  'not-started': ['quiet', 'empty'],
  draft: ['info', 'started'],
  'awaiting-signature': ['info', 'started'],
  submitted: ['ok', 'done'],
  accepted: ['ok', 'done'],
  returned: ['warn', 'warning'],
  reopened: ['warn', 'warning'],
  declined: ['quiet', 'empty'],
};

export function ResponseCell({ summary }: { readonly summary: Summary | undefined }) {
  const text = useMessages(messages);
  const { statuses } = useMessages(startMessages);
  if (summary === undefined) return <td className="muted">{text.none}</td>;
  const [tone, icon] = looks[summary.status];
  return (
    <td>
      <Status tone={tone} icon={icon}>
        {statuses[summary.status]}
        {summary.submitted?.late && `, ${text.late}`}
      </Status>
    </td>
  );
}
