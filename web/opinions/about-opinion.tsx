// On the page of a second opinion: what it is, who sees it, and until when; or why nothing can be written any more.
import type { ResponseView } from '../respond/load-response.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import { useMember } from '../shared/session/member.tsx';

const messages = defineMessages(
  {
    title: 'Din egen bedömning',
    alone: (organisation: string) =>
      `Svara på frågorna på egen hand. De svar som lämnas för ${organisation} visas inte här.`,
    seen: (name: string) =>
      `Dina svar ingår inte i det som skickas in. De som samordnar och skriver under ser dem, som svar av ”${name}”, och jämför innan de skriver under.`,
    until: (day: string) => `Du kan svara till och med ${day}.`,
    closed: {
      planned: 'Omgången har inte öppnat',
      closed: 'Omgången är stängd',
      submitted: 'Formuläret är inskickat',
      awaiting: 'Formuläret väntar på underskrift',
      declined: (organisation: string) => `${organisation} avstår från att svara`,
    },
    notYet: 'Du kan läsa frågorna redan nu.',
    readOnly: 'Din bedömning går att läsa men inte ändra.',
  },
  {
    title: 'Your own opinion',
    alone: (organisation: string) =>
      `Answer the questions on your own. The answers given for ${organisation} are not shown here.`,
    seen: (name: string) =>
      `Your answers are not part of what is submitted. Those who coordinate and sign see them, as answers by “${name}”, and compare before they sign.`,
    until: (day: string) => `You can answer until ${day}.`,
    closed: {
      planned: 'The round has not opened',
      closed: 'The round is closed',
      submitted: 'The questionnaire has been submitted',
      awaiting: 'The questionnaire awaits a signature',
      declined: (organisation: string) => `${organisation} declines to answer`,
    },
    notYet: 'You can read the questions already.',
    readOnly: 'Your opinion can be read but not changed.',
  },
);

export function AboutOpinion({ section }: { readonly section: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { current } = useMember();
  const until = current.opinions?.find((asked) => asked.section === section)?.until;
  return (
    <Notice tone="info" icon="people" title={text.title}>
      <p>{text.alone(current.organisation.name)}</p>
      <p>{text.seen(current.displayName)}</p>
      {until !== undefined && <p>{text.until(dateInWords(`${until}T12:00:00Z`, language))}</p>}
    </Notice>
  );
}

export function OpinionReadOnly({ response }: { readonly response: ResponseView }) {
  const text = useMessages(messages);
  const isPlanned = response.roundStatus === 'planned';
  return (
    <Notice tone="info" title={useWhyReadOnly(response)}>
      <p>{isPlanned ? text.notYet : text.readOnly}</p>
    </Notice>
  );
}

function useWhyReadOnly({ status, roundStatus, organisation }: ResponseView): string {
  const { closed } = useMessages(messages);
  if (status === 'submitted' || status === 'accepted') return closed.submitted;
  if (status === 'declined') return closed.declined(organisation.name);
  if (roundStatus === 'planned') return closed.planned;
  if (roundStatus === 'open' && status === 'awaiting-signature') return closed.awaiting;
  return closed.closed;
}
