// Why nothing can be written here: submitted, closed, not open yet, or someone else's.
import { Link } from 'wouter';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import { paths } from '../shared/paths.ts';
import type { ResponseView } from './load-response.ts';

const messages = defineMessages(
  {
    submitted: (date: string) => `Inskickat ${date}`,
    submittedHint:
      'Svaren går att läsa men inte ändra. Är något fel kan ni be länet öppna svaret igen på startsidan.',
    receipt: 'Visa kvittot',
    awaiting: 'Svaret väntar på underskrift',
    awaitingHint: (by: string, at: string) =>
      `${by} skickade det för underskrift ${at}. Det går att läsa men inte ändra så länge.`,
    toSign: 'Till underskriften',
    declined: 'Ni har avstått från att svara',
    declinedHint: 'Svaren finns kvar. Vill ni ändå vara med, ångra er på startsidan.',
    start: 'Till startsidan',
    closed: 'Omgången är stängd',
    closedHint: 'Svaren går att läsa men inte ändra.',
    planned: 'Omgången har inte öppnat',
    plannedHint: 'Ni kan läsa frågorna redan nu.',
    notYours: 'Du kan läsa men inte svara här',
    notYoursHint: 'Be er samordnare om du ska svara.',
  },
  {
    submitted: (date: string) => `Submitted ${date}`,
    submittedHint:
      'The answers can be read but not changed. If something is wrong, ask the county to reopen it on the start page.',
    receipt: 'Show the receipt',
    awaiting: 'The response awaits a signature',
    awaitingHint: (by: string, at: string) =>
      `${by} sent it for signature on ${at}. Until then it can be read but not changed.`,
    toSign: 'To the signature',
    declined: 'You have declined to answer',
    declinedHint: 'The answers are kept. If you want to take part after all, undo it on the start page.',
    start: 'To the start page',
    closed: 'The round is closed',
    closedHint: 'The answers can be read but not changed.',
    planned: 'The round has not opened',
    plannedHint: 'You can read the questions already.',
    notYours: 'You can read here, but not answer',
    notYoursHint: 'Ask your coordinator if you are to answer.',
  },
);

export function ReadOnlyReason({ response }: { readonly response: ResponseView }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { submitted, status } = response;
  if (submitted !== undefined && (status === 'submitted' || status === 'accepted')) {
    const href = paths.receipt(response.round, response.organisation.id, response.survey, submitted.receipt);
    return (
      <Notice tone="ok" title={text.submitted(dateInWords(submitted.at, language))}>
        <p>{text.submittedHint}</p>
        <p>
          <Link href={href}>{text.receipt}</Link>
        </p>
      </Notice>
    );
  }
  if (status === 'declined') {
    return (
      <Notice tone="info" title={text.declined}>
        <p>{text.declinedHint}</p>
        <p>
          <Link href={paths.startOf(response.round, response.survey)}>{text.start}</Link>
        </p>
      </Notice>
    );
  }
  if (response.signatureRequest !== undefined && response.roundStatus === 'open') {
    const { by, at } = response.signatureRequest;
    return (
      <Notice tone="info" icon="clock" title={text.awaiting}>
        <p>{text.awaitingHint(by, dateInWords(at, language))}</p>
        <p>
          <Link href={paths.submit(response.round, response.survey)}>{text.toSign}</Link>
        </p>
      </Notice>
    );
  }
  if (response.roundStatus === 'planned') {
    return (
      <Notice tone="info" title={text.planned}>
        <p>{text.plannedHint}</p>
      </Notice>
    );
  }
  if (response.roundStatus !== 'open') {
    return (
      <Notice tone="info" title={text.closed}>
        <p>{text.closedHint}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={text.notYours}>
      <p>{text.notYoursHint}</p>
    </Notice>
  );
}
