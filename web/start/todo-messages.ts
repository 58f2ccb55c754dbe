// The texts of what is left to do.
import { defineMessages } from '../shared/language/define-messages.ts';

type Sentence = readonly [link: string, rest: string];

export const messages = defineMessages(
  {
    title: 'Att göra',
    nothing: 'Du har inget att göra just nu.',
    ended: (section: string, day: string) =>
      `Lånet av ${section} slutade ${day}. Fråga er samordnare om du behöver mer tid.`,
    sign: (by: string, day: string): Sentence => [
      'Läs igenom och skriv under',
      `. ${by} bad om underskriften ${day}.`,
    ],
    comments: (count: number, from: 'county' | 'signer'): Sentence => [
      count === 1 ? 'Gå igenom 1 kommentar' : `Gå igenom ${count} kommentarer`,
      from === 'county' ? ' från länet.' : ' från den som ska skriva under.',
    ],
    confirm: (count: number, core: number): Sentence => [
      `Bekräfta ${count} svar`,
      core > 0 && core < count
        ? ` från förra omgången, varav ${core} på kärnfrågor. De räknas först när ni har tagit ställning.`
        : ' från förra omgången. De räknas först när ni har tagit ställning.',
    ],
    answer: (count: number): Sentence => [
      count === 1 ? 'Besvara 1 kärnfråga' : `Besvara ${count} kärnfrågor`,
      ' som är kvar.',
    ],
    lent: (section: string, day: string | undefined, unconfirmed: number): Sentence => [
      `Svara på ${section}`,
      `. Delen är utlånad till dig${day === undefined ? '' : ` till och med ${day}`}.${
        unconfirmed > 0 ? ` ${unconfirmed} svar från förra omgången väntar på att bekräftas.` : ''
      }`,
    ],
    opinion: (section: string): Sentence => [
      `Ge din egen bedömning av ${section}`,
      '. Den jämförs med de gemensamma svaren före underskriften.',
    ],
    'loan-ends': (section: string, name: string, day: string): Sentence => [
      `Lånet av ${section} slutar ${day}`,
      `. ${name} är inte klar.`,
    ],
    'loan-ended': (section: string, name: string, day: string): Sentence => [
      `Lånet av ${section} slutade ${day}`,
      `. ${name} hann inte klart.`,
    ],
    invitations: (count: number): Sentence => [
      count === 1 ? '1 inbjudan' : `${count} inbjudningar`,
      ' väntar på svar.',
    ],
    send: (isReady: boolean): Sentence => [
      'Skicka för underskrift',
      isReady ? '. Alla kärnfrågor är besvarade.' : ' när allt är klart.',
    ],
    submit: (isReady: boolean): Sentence => [
      'Skriv under och skicka in',
      isReady ? '. Alla kärnfrågor är besvarade.' : ' när allt är klart.',
    ],
    form: (name: string, step: 'begin' | 'sign' | 'go-on'): Sentence => [
      `${{ begin: 'Börja med', sign: 'Skriv under', 'go-on': 'Fortsätt med' }[step]} ${name}`,
      '.',
    ],
  },
  {
    title: 'To do',
    nothing: 'You have nothing to do right now.',
    ended: (section: string, day: string) =>
      `The loan of ${section} ended on ${day}. Ask your coordinator if you need more time.`,
    sign: (by: string, day: string): Sentence => [
      'Review and sign',
      `. ${by} asked for the signature on ${day}.`,
    ],
    comments: (count: number, from: 'county' | 'signer'): Sentence => [
      count === 1 ? 'Go through 1 comment' : `Go through ${count} comments`,
      from === 'county' ? ' from the county.' : ' from whoever is to sign.',
    ],
    confirm: (count: number, core: number): Sentence => [
      count === 1 ? 'Confirm 1 answer' : `Confirm ${count} answers`,
      core > 0 && core < count
        ? ` from the last round, ${core} of them on core questions. They count only when confirmed or changed.`
        : ' from the last round. They count only when confirmed or changed.',
    ],
    answer: (count: number): Sentence => [
      count === 1 ? 'Answer the 1 core question' : `Answer the ${count} core questions`,
      count === 1 ? ' that is left.' : ' that are left.',
    ],
    lent: (section: string, day: string | undefined, unconfirmed: number): Sentence => [
      `Answer ${section}`,
      `. The part is lent to you${day === undefined ? '' : ` until ${day}`}.${
        unconfirmed > 0 ? ` Answers from the last round to confirm: ${unconfirmed}.` : ''
      }`,
    ],
    opinion: (section: string): Sentence => [
      `Give your own opinion on ${section}`,
      '. It is compared with the answers for the organisation before signing.',
    ],
    'loan-ends': (section: string, name: string, day: string): Sentence => [
      `The loan of ${section} ends on ${day}`,
      `. ${name} has not finished.`,
    ],
    'loan-ended': (section: string, name: string, day: string): Sentence => [
      `The loan of ${section} ended on ${day}`,
      `. ${name} did not finish.`,
    ],
    invitations: (count: number): Sentence => [
      count === 1 ? '1 invitation' : `${count} invitations`,
      count === 1 ? ' is waiting for an answer.' : ' are waiting for an answer.',
    ],
    send: (isReady: boolean): Sentence => [
      'Send for signature',
      isReady ? '. All core questions are answered.' : ' when everything is done.',
    ],
    submit: (isReady: boolean): Sentence => [
      'Sign and submit',
      isReady ? '. All core questions are answered.' : ' when everything is done.',
    ],
    form: (name: string, step: 'begin' | 'sign' | 'go-on'): Sentence => [
      `${{ begin: 'Start with', sign: 'Sign', 'go-on': 'Continue with' }[step]} ${name}`,
      '.',
    ],
  },
);
