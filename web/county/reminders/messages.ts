// The texts of the county's reminders.
import type { ReminderReason } from '../../../functions/core/reminders/matters.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import type { LeftOutReason } from './reminders.ts';

export const messages = defineMessages(
  {
    title: (county: string) => `Påminnelser i ${county}`,
    how: 'Varje måndag klockan 8 får var och en som har något kvar i en öppen omgång ett samlat brev. Ingen får mer än ett i veckan. Den som är klar, eller vars organisation avstår, får inget.',
    names:
      'Ni ser namnen på samordnare och behöriga att skriva under. Den som har lånat en del syns med sin roll.',
    toRemind: (count: number) =>
      count === 1 ? 'En person kan påminnas nu' : `${count} personer kan påminnas nu`,
    nobody: 'Ingen behöver påminnas nu',
    nobodyHint: 'Det finns ingen som har något kvar och inte redan har påmints den här veckan.',
    onlyOwn: 'Brevet du skickar tar upp det som finns i ert län.',
    all: 'Välj alla',
    none: 'Välj ingen',
    remind: (person: string) => `Påminn ${person}`,
    letter: 'Visa brevet',
    letterTo: (person: string) => `Visa brevet till ${person}`,
    subject: 'Ämne',
    send: (count: number) => (count === 1 ? 'Skicka nu till en person' : `Skicka nu till ${count} personer`),
    chooseSomebody: 'Välj minst en person att påminna.',
    sending: 'Skickar …',
    sent: (count: number) =>
      count === 0
        ? 'Ingen påminnelse skickades'
        : count === 1
          ? 'En påminnelse är på väg'
          : `${count} påminnelser är på väg`,
    notSent: (person: string, why: string) => `${person}: ${why}`,
    somebody: 'En person',
    leftOut: 'Får inget nu',
    leftOutHint: 'De har något kvar, men får inget brev om du skickar nu.',
    whyLeftOut: {
      'reminded-this-week': 'har redan fått en påminnelse den här veckan',
      'no-address': 'saknar e-postadress',
      'nothing-left': 'har inget kvar längre',
      busy: 'gick inte att nå just nu, försök igen',
    } satisfies Record<LeftOutReason, string>,
    reasons: {
      'to-answer': 'ska svara och skicka in',
      'to-mend': 'ska rätta och skicka in igen',
      'to-sign': 'ska skriva under',
      lent: 'har en lånad del kvar att svara på',
    } satisfies Record<ReminderReason, string>,
    roles: {
      respondent: 'Svarar på en lånad del',
      coordinator: 'Samordnare',
      signatory: 'Behörig att skriva under',
    } as Readonly<Record<string, string>>,
    due: (date: string) => `sista dag ${date}`,
    wasDue: (date: string) => `sista dag var ${date}`,
    log: 'Har skickats',
    logEmpty: 'Ingen påminnelse har skickats än.',
    logNewest: (shown: number, all: number) => `De ${shown} senaste av ${all}.`,
    more: 'Visa fler',
    by: 'Av',
    schedule: 'Måndagens utskick',
  },
  {
    title: (county: string) => `Reminders in ${county}`,
    how: 'Every Monday at 8, everybody who has something left in an open round gets one collected mail. Nobody gets more than one a week. Whoever is done, or whose organisation declines, gets none.',
    names:
      'You see the names of coordinators and signatories. Somebody who has borrowed a part is shown by role.',
    toRemind: (count: number) =>
      count === 1 ? 'One person can be reminded now' : `${count} people can be reminded now`,
    nobody: 'Nobody needs reminding now',
    nobodyHint: 'There is nobody who has something left and has not been reminded this week.',
    onlyOwn: 'The mail you send is about what is in your county.',
    all: 'Choose all',
    none: 'Choose none',
    remind: (person: string) => `Remind ${person}`,
    letter: 'Show the mail',
    letterTo: (person: string) => `Show the mail to ${person}`,
    subject: 'Subject',
    send: (count: number) => (count === 1 ? 'Send now to one person' : `Send now to ${count} people`),
    chooseSomebody: 'Choose at least one person to remind.',
    sending: 'Sending …',
    sent: (count: number) =>
      count === 0
        ? 'No reminder was sent'
        : count === 1
          ? 'One reminder is on its way'
          : `${count} reminders are on their way`,
    notSent: (person: string, why: string) => `${person}: ${why}`,
    somebody: 'Somebody',
    leftOut: 'Get nothing now',
    leftOutHint: 'They have something left, but get no mail if you send now.',
    whyLeftOut: {
      'reminded-this-week': 'has been reminded this week already',
      'no-address': 'has no e-mail address',
      'nothing-left': 'has nothing left any more',
      busy: 'could not be reached just now, try again',
    } satisfies Record<LeftOutReason, string>,
    reasons: {
      'to-answer': 'to answer and submit',
      'to-mend': 'to correct and submit again',
      'to-sign': 'to sign',
      lent: 'has a borrowed part left to answer',
    } satisfies Record<ReminderReason, string>,
    roles: {
      respondent: 'Answers a borrowed part',
      coordinator: 'Coordinator',
      signatory: 'Signatory',
    } as Readonly<Record<string, string>>,
    due: (date: string) => `last day ${date}`,
    wasDue: (date: string) => `last day was ${date}`,
    log: 'Has been sent',
    logEmpty: 'No reminder has been sent yet.',
    logNewest: (shown: number, all: number) => `The latest ${shown} of ${all}.`,
    more: 'Show more',
    by: 'By',
    schedule: 'Monday’s mailing',
  },
);
