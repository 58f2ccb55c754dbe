// The texts of the submit page.
import { defineMessages } from '../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: 'Läs igenom och skicka in',
    core: (answered: number, total: number) => `${answered} av ${total} kärnfrågor är besvarade.`,
    partly: 'Ni kan skicka in ändå. En obesvarad fråga räknas som ett svar som saknas, aldrig som noll.',
    complete: 'Inget saknas bland kärnfrågorna.',
    unsaved: 'Det finns ändringar som inte är sparade',
    unsavedHint:
      'De är kvar i webbläsaren. Gå tillbaka till formuläret så skickas de, eller visar vad som hindrar.',
    backToForm: 'Tillbaka till formuläret',
    missingTitle: 'Det här saknas',
    missingHint: 'Gå till en fråga för att besvara den, eller lämna den obesvarad.',
    onlySpecial: 'Besvarat med vet inte eller ej aktuellt',
    nothingMissing: 'Inget saknas',
    whole: (count: number) =>
      count === 1
        ? 'I en del är alla kärnfrågor besvarade.'
        : `I ${count} delar är alla kärnfrågor besvarade.`,
    untouched: 'Inte påbörjat, utan kärnfrågor:',
    open: 'Obesvarat',
    unknown: 'Vet inte',
    notApplicable: 'Ej aktuellt',
    unconfirmed: 'Att bekräfta',
    questions: (count: number) => (count === 1 ? '1 fråga' : `${count} frågor`),
    remarksTitle: 'Kontrollera gärna',
    remarksNone: 'Inga svar ser ut att säga emot varandra.',
    opinionsTitle: 'Skilda bedömningar',
    opinionsAgree: (count: number) =>
      count === 1
        ? 'En kollega har gett en egen bedömning av en fråga. Den stämmer med ert svar.'
        : `Kolleger har gett ${count} egna bedömningar. Alla stämmer med era svar.`,
    opinionsDiffer: (count: number) =>
      `${count === 1 ? 'På en fråga har en kollega gjort en annan bedömning' : `På ${count} frågor har kolleger gjort en annan bedömning`} än ert svar. Ni kan skicka in ändå: bara ert svar skickas in.`,
    yourAnswer: 'Ert svar',
    stillToConfirm: 'Att bekräfta, räknas som obesvarat',
    comment: 'Kommentar',
    goTo: 'Gå till',
    signTitle: 'Skriv under och skicka in',
    signBody: (name: string, organisation: string) => `Du skickar in svaret för ${organisation} som ${name}.`,
    afterwards: 'När svaret är inskickat går det att läsa men inte ändra. Ni får ett kvitto med alla svar.',
    late: 'Sista dag har varit. Svaret tas emot och märks som sent.',
    awaiting: 'Svaret väntar på underskrift',
    awaitingBy: (by: string, date: string) => `${by} skickade det för underskrift ${date}.`,
    awaitingHint:
      'Så länge det väntar går svaren att läsa men inte ändra. Ta tillbaka det om något ska ändras.',
    askBody:
      'Den som får skriva under får ett mejl, läser igenom svaret och skickar in det, eller skickar tillbaka det med kommentarer. Så länge går svaren inte att ändra.',
    ask: 'Skicka för underskrift',
    takeBack: 'Ta tillbaka och fortsätt svara',
    sendBackOpen: 'Skicka tillbaka utan att skriva under',
    sendBackTitle: 'Skicka tillbaka utan att skriva under',
    sendBackLabel: 'Vad behöver ändras?',
    sendBackHint: 'Den som skickade svaret till dig får ett mejl, och läser det här överst i formuläret.',
    sendBack: 'Skicka tillbaka',
    cancel: 'Avbryt',
    sending: 'Skickar …',
    saving: 'Sparar …',
    remarkComment: 'Kommentar, sparas vid frågan',
    saveComment: 'Spara kommentaren',
    commentSaved: 'Kommentaren är sparad vid frågan.',
    commentConflict: 'Någon annan har ändrat svaret under tiden. Läs det och spara igen.',
    otherSurvey: {
      unanswered: (name: string) =>
        `Formuläret ”${name}” är inte besvarat än. När det är det jämförs svaren i de två formulären.`,
      'not-asked': (name: string) =>
        `Formuläret ”${name}” ingår inte i omgången, så svaren jämförs inte med det.`,
      'not-open': (name: string) =>
        `Du ser bara en del av formuläret ”${name}”, så svaren i de två formulären jämförs inte här.`,
    },
    submit: 'Skriv under och skicka in',
    submitting: 'Skickar in …',
    cannot: 'Du kan inte skicka in',
    cannotHint:
      'Bara den i er organisation som är behörig att skriva under kan skicka in. Säg till när svaret är klart.',
    empty: 'Det finns inget att skicka in än',
    emptyHint: 'Besvara minst en fråga, så kan svaret skickas in.',
    alreadyTitle: 'Svaret är redan inskickat',
    receipt: 'Visa kvittot',
    changedTitle: 'Svaren har ändrats sedan du läste dem',
    changedHint: 'Sidan visar nu svaren som de står. Läs ändringarna och skicka in igen.',
    changedQuestions: 'Ändrade frågor:',
    failedTitle: 'Svaret är inte inskickat',
    failedHint:
      'Inget har gått förlorat. Försök igen: svaret skickas in en gång även om du trycker flera gånger.',
  },
  {
    title: 'Review and submit',
    core: (answered: number, total: number) => `${answered} of ${total} core questions are answered.`,
    partly: 'You can submit anyway. An unanswered question counts as a missing answer, never as zero.',
    complete: 'No core question is missing.',
    unsaved: 'There are changes that are not saved',
    unsavedHint: 'They are still in the browser. Go back to the form to send them or see what stops them.',
    backToForm: 'Back to the form',
    missingTitle: 'What is missing',
    missingHint: 'Go to a question to answer it, or leave it unanswered.',
    onlySpecial: 'Answered with don’t know or not applicable',
    nothingMissing: 'Nothing is missing',
    whole: (count: number) =>
      count === 1
        ? 'In one part all core questions are answered.'
        : `In ${count} parts all core questions are answered.`,
    untouched: 'Not started, without core questions:',
    open: 'Unanswered',
    unknown: 'Don’t know',
    notApplicable: 'Not applicable',
    unconfirmed: 'To confirm',
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    remarksTitle: 'Please check',
    remarksNone: 'No answers seem to contradict each other.',
    opinionsTitle: 'Differing opinions',
    opinionsAgree: (count: number) =>
      count === 1
        ? 'A colleague has given an own opinion on one question. It agrees with your answer.'
        : `Colleagues have given ${count} own opinions. All agree with your answers.`,
    opinionsDiffer: (count: number) =>
      `On ${count === 1 ? 'one question a colleague holds' : `${count} questions colleagues hold`} another opinion than your answer. You can submit anyway: only your answer is submitted.`,
    yourAnswer: 'Your answer',
    stillToConfirm: 'To confirm, counts as unanswered',
    comment: 'Comment',
    goTo: 'Go to',
    signTitle: 'Sign and submit',
    signBody: (name: string, organisation: string) =>
      `You submit the response of ${organisation} as ${name}.`,
    afterwards:
      'Once submitted, the response can be read but not changed. You get a receipt with every answer.',
    late: 'The last day has passed. The response is taken and marked as late.',
    awaiting: 'The response awaits a signature',
    awaitingBy: (by: string, date: string) => `${by} sent it for signature on ${date}.`,
    awaitingHint: 'While it waits the answers can be read but not changed. Take it back to change something.',
    askBody:
      'Whoever may sign gets a mail, reads through the response and submits it, or sends it back with comments. Until then the answers cannot be changed.',
    ask: 'Send for signature',
    takeBack: 'Take back and go on answering',
    sendBackOpen: 'Send back without signing',
    sendBackTitle: 'Send back without signing',
    sendBackLabel: 'What needs to change?',
    sendBackHint: 'Whoever sent you the response gets a mail, and reads this at the top of the form.',
    sendBack: 'Send back',
    cancel: 'Cancel',
    sending: 'Sending …',
    saving: 'Saving …',
    remarkComment: 'Comment, saved with the question',
    saveComment: 'Save the comment',
    commentSaved: 'The comment is saved with the question.',
    commentConflict: 'Somebody else has changed the answer meanwhile. Read it and save again.',
    otherSurvey: {
      unanswered: (name: string) =>
        `The questionnaire “${name}” is not answered yet. Once it is, the answers in the two are compared.`,
      'not-asked': (name: string) =>
        `The questionnaire “${name}” is not part of the round, so the answers are not compared with it.`,
      'not-open': (name: string) =>
        `You see only part of the questionnaire “${name}”, so the answers in the two are not compared here.`,
    },
    submit: 'Sign and submit',
    submitting: 'Submitting …',
    cannot: 'You cannot submit',
    cannotHint:
      'Only the person in your organisation with the right to sign can submit. Tell them when it is ready.',
    empty: 'There is nothing to submit yet',
    emptyHint: 'Answer at least one question and the response can be submitted.',
    alreadyTitle: 'The response has already been submitted',
    receipt: 'Show the receipt',
    changedTitle: 'The answers have changed since you read them',
    changedHint: 'The page now shows the answers as they stand. Read the changes and submit again.',
    changedQuestions: 'Changed questions:',
    failedTitle: 'The response has not been submitted',
    failedHint: 'Nothing is lost. Try again: the response is submitted once however often you press.',
  },
);
