// The texts of the receipt.
import { defineMessages } from '../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: (receipt: string) => `Kvitto ${receipt}`,
    receipt: 'Kvitto',
    submitted: (at: string) => `Inskickat ${at}`,
    late: 'Efter sista dag',
    organisation: 'Organisation',
    questionnaire: 'Formulär',
    by: 'Inskickat av',
    edition: 'Utgåva',
    answered: 'Besvarade frågor',
    checksum: 'Kontrollsumma (SHA-256)',
    check: 'Den som får kvittot kan kontrollera att det är äkta:',
    checkLink: 'kontrollera kvittot',
    print: 'Skriv ut',
    start: 'Till startsidan',
    comment: 'Kommentar',
  },
  {
    title: (receipt: string) => `Receipt ${receipt}`,
    receipt: 'Receipt',
    submitted: (at: string) => `Submitted ${at}`,
    late: 'After the last day',
    organisation: 'Organisation',
    questionnaire: 'Questionnaire',
    by: 'Submitted by',
    edition: 'Edition',
    answered: 'Answered questions',
    checksum: 'Checksum (SHA-256)',
    check: 'Anyone with the receipt can check that it is genuine:',
    checkLink: 'check the receipt',
    print: 'Print',
    start: 'To the start page',
    comment: 'Comment',
  },
);
