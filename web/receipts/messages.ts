// The texts of the list of receipts and the comparison of editions.
import { defineMessages } from '../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: 'Kvitton',
    intro: 'Varje inskickad utgåva har ett kvitto med alla svar som de stod när den skickades in.',
    none: 'Ni har inte skickat in något svar än. När ni gör det finns kvittot här.',
    table: (form: string) => `Inskickade utgåvor av ${form}`,
    edition: 'Utgåva',
    editionNumber: (edition: number) => `Utgåva ${edition}`,
    submitted: 'Inskickat',
    by: 'Av',
    standing: 'Läge',
    receipt: 'Kvitto',
    late: 'efter sista dag',
    compare: 'Jämför',
    compareWith: (edition: number) => `Jämför med utgåva ${edition}`,
    standings: {
      submitted: 'Väntar på granskning',
      accepted: 'Godkänd',
      returned: 'Tillbakaskickad',
      reopened: 'Öppnad igen',
    },
    counts: 'räknas tills nästa skickas in',
    on: (word: string, date: string) => `${word} ${date}`,
    // The comparison
    compareTitle: (before: number, after: number) => `Utgåva ${before} och ${after}`,
    compareIntro: (count: number) =>
      count === 0
        ? 'Utgåvorna säger samma sak.'
        : `${count === 1 ? 'En fråga har' : `${count} frågor har`} ändrats mellan utgåvorna.`,
    otherVersion:
      'Utgåvorna är svar på olika versioner av formuläret. Frågor som inte finns i båda står sist.',
    question: 'Fråga',
    kinds: {
      added: 'Nytt svar',
      removed: 'Svaret borttaget',
      changed: 'Ändrat svar',
      commented: 'Ändrad kommentar',
    },
    comment: 'Kommentar',
    noComment: 'Ingen kommentar',
    back: 'Till kvittona',
    backToReview: 'Till svaret',
  },
  {
    title: 'Receipts',
    intro: 'Each submitted edition has a receipt with every answer as it stood when it was submitted.',
    none: 'You have not submitted anything yet. When you do, the receipt is here.',
    table: (form: string) => `Submitted editions of ${form}`,
    edition: 'Edition',
    editionNumber: (edition: number) => `Edition ${edition}`,
    submitted: 'Submitted',
    by: 'By',
    standing: 'Standing',
    receipt: 'Receipt',
    late: 'after the last day',
    compare: 'Compare',
    compareWith: (edition: number) => `Compare with edition ${edition}`,
    standings: {
      submitted: 'Awaiting review',
      accepted: 'Accepted',
      returned: 'Returned',
      reopened: 'Reopened',
    },
    counts: 'counts until the next is submitted',
    on: (word: string, date: string) => `${word} ${date}`,
    compareTitle: (before: number, after: number) => `Editions ${before} and ${after}`,
    compareIntro: (count: number) =>
      count === 0
        ? 'The editions say the same.'
        : `${count === 1 ? 'One question has' : `${count} questions have`} changed between the editions.`,
    otherVersion:
      'The editions answer different versions of the questionnaire. Questions not in both stand last.',
    question: 'Question',
    kinds: {
      added: 'New answer',
      removed: 'Answer removed',
      changed: 'Answer changed',
      commented: 'Comment changed',
    },
    comment: 'Comment',
    noComment: 'No comment',
    back: 'To the receipts',
    backToReview: 'To the response',
  },
);
