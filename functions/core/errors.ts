// THE list of refusals: status and title in both languages. A new refusal is one line here.

export const errors = {
  'invalid-json': [400, 'Anropet är inte giltig JSON.', 'The request is not valid JSON.'],
  'invalid-request': [
    400,
    'Anropet har fel form. Se listan över fält.',
    'The request has the wrong shape. See the list of fields.',
  ],
  'missing-idempotency-key': [
    400,
    'Rubriken Idempotency-Key saknas. Skicka ett eget värde för varje inskickning.',
    'The Idempotency-Key header is missing. Send a value of your own for each submission.',
  ],
  'not-signed-in': [
    401,
    'Ni är inte inloggad. Logga in och försök igen.',
    'You are not signed in. Sign in and try again.',
  ],
  'no-membership': [
    403,
    'Ditt konto saknar behörighet. Kontakta er samordnare, eller utvecklingsledaren i länet.',
    'Your account has no access. Ask your coordinator, or the development lead in the county.',
  ],
  'not-allowed': [403, 'Din roll får inte göra detta.', 'Your role may not do this.'],
  'section-not-lent': [
    403,
    'Minst en fråga ligger i en del som inte är utlånad till dig.',
    'At least one question is in a section that is not lent to you.',
  ],
  'unknown-route': [404, 'Adressen finns inte.', 'There is nothing at this address.'],
  'method-not-allowed': [
    405,
    'Adressen tar inte emot den metoden.',
    'This address does not take that method.',
  ],
  'unknown-round': [404, 'Omgången finns inte.', 'The round does not exist.'],
  'unknown-organisation': [
    404,
    'Organisationen ingår inte i omgången.',
    'The organisation is not in this round.',
  ],
  'unknown-survey': [
    404,
    'Formuläret ingår inte i omgången.',
    'The questionnaire is not part of this round.',
  ],
  'unknown-question': [404, 'Frågan finns inte i formuläret.', 'The question is not in the questionnaire.'],
  'unknown-section': [
    404,
    'Delen finns inte i omgångens formulär.',
    'The section is in none of the round’s questionnaires.',
  ],
  'unknown-receipt': [404, 'Kvittot finns inte.', 'The receipt does not exist.'],
  'unknown-county': [404, 'Länet ingår inte i omgången.', 'The county is not in this round.'],
  'unknown-period': [404, 'Programperioden finns inte.', 'There is no such programme period.'],
  'unknown-year': [
    404,
    'Planen gäller inte det året, eller så har året inte börjat.',
    'The plan is not for that year, or the year has not begun.',
  ],
  'unknown-plan': [404, 'Det finns ingen plan än.', 'There is no plan yet.'],
  'unknown-decision': [404, 'Beslutet finns inte.', 'The decision does not exist.'],
  'unknown-edition': [404, 'Utgåvan finns inte.', 'The edition does not exist.'],
  'unknown-register': [
    404,
    'Registret finns inte för den här sortens organisation.',
    'There is no such register for this kind of organisation.',
  ],
  'unknown-persona': [404, 'Det finns ingen sådan påhittad person.', 'There is no such invented person.'],
  'unknown-invitation': [
    404,
    'Inbjudan går inte att använda. Den kan vara använd, återtagen eller för gammal, eller gälla en annan e-postadress än den du har loggat in med. Be den som bjöd in dig om en ny.',
    'The invitation cannot be used. It may have been used, withdrawn or have run out, or be for another e-mail address than the one you signed in with. Ask the person who invited you for a new one.',
  ],
  'unknown-colleague': [
    404,
    'Personen finns inte bland era kolleger.',
    'The person is not among your colleagues.',
  ],
  'round-exists': [409, 'Det finns redan en omgång med det id:t.', 'A round with this id already exists.'],
  'round-changed': [
    409,
    'Omgången har ändrats av någon annan. Läs om den och försök igen.',
    'Somebody else has changed the round. Read it again and retry.',
  ],
  'round-not-open': [
    409,
    'Omgången är inte öppen. Inget har sparats.',
    'The round is not open. Nothing has been saved.',
  ],
  'response-submitted': [
    409,
    'Svaret är redan inskickat och kan inte ändras. Be länet skicka tillbaka det.',
    'The response has been submitted and cannot be changed. Ask the county to return it.',
  ],
  'awaiting-signature': [
    409,
    'Svaret väntar på underskrift och kan inte ändras. Ta tillbaka det för att fortsätta svara.',
    'The response awaits a signature and cannot be changed. Take it back to go on answering.',
  ],
  'not-awaiting-signature': [
    409,
    'Svaret väntar inte på underskrift. Läs om sidan för att se hur det står.',
    'The response does not await a signature. Read the page again to see how it stands.',
  ],
  'response-declined': [
    409,
    'Ni har avstått från att svara. Ångra det först om ni ändå vill vara med.',
    'You have declined to answer. Undo that first if you want to take part after all.',
  ],
  'has-submitted-edition': [
    409,
    'Ni har redan skickat in ett svar, så ni kan inte avstå. Be länet öppna svaret om något är fel.',
    'You have already submitted a response and cannot decline. Ask the county to reopen it if something is wrong.',
  ],
  'nothing-submitted': [409, 'Det finns inget inskickat svar.', 'No response has been submitted.'],
  'response-open': [409, 'Svaret är redan öppet för ändring.', 'The response is already open for changes.'],
  'reopening-not-asked': [
    409,
    'Organisationen ber inte längre om att få öppna svaret.',
    'The organisation no longer asks to reopen the response.',
  ],
  'edition-changed': [
    409,
    'En nyare utgåva har skickats in sedan du läste. Läs den först.',
    'A newer edition has been submitted since you read. Read that one first.',
  ],
  'round-must-be-open': [
    409,
    'Omgången är stängd, så ingen skulle kunna rätta svaret. Omgången måste vara öppen för att ett svar ska kunna skickas tillbaka eller öppnas.',
    'The round is closed, so nobody could correct the response. The round must be open for a response to be returned or reopened.',
  ],
  'already-submitted': [
    409,
    'Svaret är redan inskickat. Kvittot står i felet.',
    'The response has already been submitted. The error names its receipt.',
  ],
  'idempotency-key-reused': [
    409,
    'Samma Idempotency-Key har använts med ett annat innehåll.',
    'The same Idempotency-Key has been used with other content.',
  ],
  'answers-changed': [
    409,
    'Svaren har ändrats sedan ni läste dem. Läs igenom ändringarna och skicka in igen.',
    'The answers have changed since you read them. Read the changes and submit again.',
  ],
  'report-changed': [
    409,
    'Rapporten har räknats om sedan ni läste den. Läs den nya ordningen och besluta sedan.',
    'The report has been recomputed since you read it. Read the new order, then decide.',
  ],
  'report-behind': [
    409,
    'Det senaste svaret räknas in i rapporten just nu. Läs rapporten igen om en stund och fastställ den sedan.',
    'The latest response is being counted into the report. Read the report again shortly, then establish it.',
  ],
  'report-unchanged': [
    409,
    'Inget har ändrats sedan rapporten fastställdes, så det finns inget att rätta.',
    'Nothing has changed since the report was established, so there is nothing to correct.',
  ],
  'report-edition-changed': [
    409,
    'Någon annan har redan fastställt rapporten. Läs den utgåvan först.',
    'Somebody else has already established the report. Read that edition first.',
  ],
  'round-not-closed': [
    409,
    'Omgången är inte stängd, så svar kan komma in eller ändras. Rapporten går att fastställa när omgången är stängd.',
    'The round is not closed, so answers may come in or change. The report can be established once the round is closed.',
  ],
  'report-empty': [
    409,
    'Ingen har svarat, så det finns ingen rapport att fastställa.',
    'Nobody has answered, so there is no report to establish.',
  ],
  'decision-changed': [
    409,
    'Någon annan har redan registrerat ett beslut. Det står i felet; ert är inte sparat.',
    'Somebody else has already recorded a decision. The error holds it; yours has not been saved.',
  ],
  'plan-exists': [
    409,
    'Det finns redan en plan för perioden. Inget i den har ändrats.',
    'There is a plan for the period already. Nothing in it has been changed.',
  ],
  'yearly-report-changed': [
    409,
    'Något i rapporten har ändrats sedan du öppnade den. Läs den igen och skicka in den sedan.',
    'Something in the report has changed since you opened it. Read it again, and submit it then.',
  ],
  'plan-changed': [
    409,
    'Planen har ändrats sedan ni läste den. Läs igenom ändringarna och fastställ sedan.',
    'The plan has changed since you read it. Read the changes, then establish it.',
  ],
  'last-owner': [
    409,
    'Ni måste ha minst en samordnare eller undertecknare. Lämna över till en kollega i stället.',
    'You need at least one coordinator or signatory. Hand over to a colleague instead.',
  ],
  busy: [
    409,
    'Någon annan sparar just nu. Försök igen om en stund; inget har gått förlorat.',
    'Somebody else is saving right now. Try again shortly; nothing is lost.',
  ],
  'body-too-large': [413, 'Anropet är för stort.', 'The request is too large.'],
  'unsupported-media-type': [
    415,
    'Anropet ska vara JSON (application/json).',
    'The request must be JSON (application/json).',
  ],
  'request-too-slow': [
    408,
    'Anropet kom inte fram i tid. Försök igen.',
    'The request did not arrive in time. Try again.',
  ],
  'header-too-large': [
    431,
    'Adressen eller rubrikerna är för långa.',
    'The address or the headers are too long.',
  ],
  'unreadable-request': [400, 'Anropet är inte giltig HTTP.', 'The request is not valid HTTP.'],
  'answers-invalid': [
    422,
    'Minst ett svar går inte att spara, så inget har sparats. Se listan.',
    'At least one answer cannot be saved, so nothing has been saved. See the list.',
  ],
  'personal-number': [
    422,
    'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.',
    'The text seems to contain a personal identity number. Remove it to save.',
  ],
  'invalid-address': [
    422,
    'E-postadressen går inte att skicka till. Kontrollera stavningen.',
    'Mail cannot be sent to this e-mail address. Check the spelling.',
  ],
  'register-invalid': [
    422,
    'Minst en rad går inte att spara, så inget har sparats. Se listan.',
    'At least one row cannot be saved, so nothing has been saved. See the list.',
  ],
  'correction-without-reason': [
    422,
    'Rapporten är redan fastställd. Skriv varför den rättas.',
    'The report has been established already. Write why it is corrected.',
  ],
  'decision-invalid': [
    422,
    'Beslutet går inte att spara. Se listan.',
    'The decision cannot be saved. See the list.',
  ],
  'plan-invalid': [
    422,
    'Minst en ändring i planen går inte att spara, så inget har sparats. Se listan.',
    'At least one change of the plan cannot be saved, so nothing has been saved. See the list.',
  ],
  'file-unusable': [
    422,
    'Filen går inte att läsa in i den här planen. Se listan.',
    'The file cannot be read into this plan. See the list.',
  ],
  'follow-up-invalid': [
    422,
    'Minst en uppgift går inte att spara, så inget har sparats. Se listan.',
    'At least one value cannot be saved, so nothing has been saved. See the list.',
  ],
  'nothing-answered': [
    422,
    'Det finns inget svar att skicka in. Besvara minst en fråga först.',
    'There is no answer to submit. Answer at least one question first.',
  ],
  'invalid-round': [
    422,
    'Omgången går inte att spara. Se listan.',
    'The round cannot be saved. See the list.',
  ],
  'too-many-invitations': [
    429,
    'Ni har skickat många inbjudningar på kort tid. Vänta till i morgon, eller ta tillbaka några som väntar.',
    'You have sent many invitations in a short time. Wait until tomorrow, or withdraw some that are waiting.',
  ],
  'too-many-requests': [429, 'För många anrop. Vänta en stund.', 'Too many requests. Wait a while.'],
  internal: [
    500,
    'Något gick fel hos oss. Försök igen; det ni har sparat finns kvar.',
    'Something went wrong on our side. Try again; what you have saved is kept.',
  ],
  'timed-out': [
    504,
    'Det tog för lång tid. Försök igen; det ni har sparat finns kvar.',
    'It took too long. Try again; what you have saved is kept.',
  ],
  'sign-in-unreachable': [
    503,
    'Inloggningstjänsten svarar inte just nu. Försök igen om en stund.',
    'The sign-in service does not answer right now. Try again shortly.',
  ],
  starting: [503, 'Systemet startar. Försök igen om en stund.', 'The system is starting. Try again shortly.'],
} as const satisfies Record<string, readonly [status: number, sv: string, en: string]>;

export type ErrorCode = keyof typeof errors;

/** One thing wrong with one part of a request: `path` as in `changes.0.value`. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** The question it concerns, where there is one. */
  readonly question?: string;
}

/** An expected refusal at the edge. `extra` becomes members of the problem document (RFC 9457). */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[] | undefined;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, options: { issues?: readonly Issue[]; extra?: Record<string, unknown> } = {}) {
    super(code);
    this.code = code;
    this.issues = options.issues;
    this.extra = options.extra ?? {};
  }

  get status(): number {
    return errors[this.code][0];
  }
}
