// The texts of the county lead's review of one response.
import { defineMessages } from '../../shared/language/define-messages.ts';

interface Gaps {
  readonly open: number;
  readonly unconfirmed: number;
  readonly unknown: number;
}

/** `Tre saknas, två väntar och ett är okänt.` */
function sentenceOf(parts: readonly string[], and: string): string {
  const [last = '', ...before] = [...parts].reverse();
  const text = before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export const messages = defineMessages(
  {
    back: 'Till svarsläget',
    submitted: (date: string, by: string) => `Inskickat ${date} av ${by}`,
    edition: (edition: number) => `Utgåva ${edition}`,
    receipt: 'Kvitto',
    nothing: 'Inget är inskickat än. Svaren går att läsa här när de har skickats in.',
    open: 'En ny utgåva skrivs. Det du läser här är den senast inskickade, som räknas tills den nya kommer in.',
    accepted: (by: string, date: string) => `Godkänt av ${by} ${date}`,
    declined: 'Organisationen avstår från att svara',
    said: (by: string, date: string) => `${by}, ${date}`,
    asks: 'Organisationen ber er öppna svaret igen',
    decide: 'Granska',
    closedHint:
      'Omgången är stängd. Du kan godkänna svaret, men inte skicka tillbaka eller öppna det: ingen skulle kunna rätta det.',
    gaps: ({ open, unconfirmed, unknown }: Gaps) => {
      const parts = [
        ...(open > 0 ? [open === 1 ? 'en kärnfråga är obesvarad' : `${open} kärnfrågor är obesvarade`] : []),
        ...(unconfirmed > 0
          ? [unconfirmed === 1 ? 'ett svar är inte bekräftat' : `${unconfirmed} svar är inte bekräftade`]
          : []),
        ...(unknown > 0 ? [unknown === 1 ? 'ett svar är ”vet inte”' : `${unknown} svar är ”vet inte”`] : []),
      ];
      return `${sentenceOf(parts, 'och')} De räknas som svar som saknas, aldrig som noll.`;
    },
    gapsTitle: 'Svaret har luckor',
    accept: 'Godkänn',
    acceptAnyway: 'Godkänn ändå',
    acceptSure: 'Svaret har luckor. Vill du godkänna det som det är?',
    cancel: 'Avbryt',
    acceptHint: 'Ett godkänt svar visas för organisationen i nästa omgång, att bekräfta.',
    sending: 'Skickar …',
    return: 'Skicka tillbaka med kommentarer',
    returnAction: 'Skicka tillbaka',
    returnHint: 'Syns överst hos organisationen. Skriv vad som behöver ses över.',
    message: 'Till organisationen',
    cancelReturn: 'Avbryt',
    reopen: 'Öppna igen',
    reopenAction: 'Öppna svaret',
    reopenLabel: 'Varför öppnas svaret?',
    reopenHint:
      'Organisationen läser skälet. En ny utgåva börjar, och den nuvarande räknas tills den nya skickas in.',
    refuse: 'Säg nej till att öppna',
    refuseAction: 'Skicka till organisationen',
    refuseLabel: 'Varför öppnas svaret inte?',
    refuseHint:
      'Organisationen läser skälet på sin startsida. Svaret ligger kvar som det är, och de kan be igen.',
    answers: 'Svaren',
    history: 'Vad som har sagts',
    noteKinds: {
      returned: 'Skickat tillbaka',
      reopened: 'Öppnat igen',
      'reopening-asked': 'Bad om att få öppna',
      'reopening-refused': 'Nej till att öppna',
      declined: 'Avstod',
      'sent-back': 'Utan underskrift',
    },
    comments: (count: number) => (count === 1 ? '1 kommentar' : `${count} kommentarer`),
    editions: 'Inskickade utgåvor',
  },
  {
    back: 'To the responses',
    submitted: (date: string, by: string) => `Submitted ${date} by ${by}`,
    edition: (edition: number) => `Edition ${edition}`,
    receipt: 'Receipt',
    nothing: 'Nothing has been submitted yet. The answers can be read here once they are.',
    open: 'A new edition is being written. What you read here is the latest submitted one, which counts until the new one comes.',
    accepted: (by: string, date: string) => `Accepted by ${by} ${date}`,
    declined: 'The organisation declines to answer',
    said: (by: string, date: string) => `${by}, ${date}`,
    asks: 'The organisation asks you to reopen the response',
    decide: 'Review',
    closedHint:
      'The round is closed. You can accept the response, but not return or reopen it: nobody could correct it.',
    gaps: ({ open, unconfirmed, unknown }: Gaps) => {
      const parts = [
        ...(open > 0
          ? [open === 1 ? 'one core question is unanswered' : `${open} core questions are unanswered`]
          : []),
        ...(unconfirmed > 0
          ? [unconfirmed === 1 ? 'one answer is not confirmed' : `${unconfirmed} answers are not confirmed`]
          : []),
        ...(unknown > 0
          ? [unknown === 1 ? 'one answer is “don’t know”' : `${unknown} answers are “don’t know”`]
          : []),
      ];
      return `${sentenceOf(parts, 'and')} They count as missing answers, never as zero.`;
    },
    gapsTitle: 'The response has gaps',
    accept: 'Accept',
    acceptAnyway: 'Accept anyway',
    acceptSure: 'The response has gaps. Do you want to accept it as it is?',
    cancel: 'Cancel',
    acceptHint: 'An accepted response is shown to the organisation in the next round, to be confirmed.',
    sending: 'Sending …',
    return: 'Return with comments',
    returnAction: 'Return',
    returnHint: 'Shown at the top to the organisation. Write what needs another look.',
    message: 'To the organisation',
    cancelReturn: 'Cancel',
    reopen: 'Reopen',
    reopenAction: 'Reopen the response',
    reopenLabel: 'Why is the response reopened?',
    reopenHint:
      'The organisation reads the reason. A new edition begins, and the present one counts until the new one is submitted.',
    refuse: 'Say no to reopening',
    refuseAction: 'Send to the organisation',
    refuseLabel: 'Why is the response not reopened?',
    refuseHint:
      'The organisation reads the reason on its start page. The response stands as it is, and they can ask again.',
    answers: 'The answers',
    history: 'What has been said',
    noteKinds: {
      returned: 'Returned',
      reopened: 'Reopened',
      'reopening-asked': 'Asked to reopen',
      'reopening-refused': 'Reopening refused',
      declined: 'Declined',
      'sent-back': 'Unsigned',
    },
    comments: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
    editions: 'Submitted editions',
  },
);
