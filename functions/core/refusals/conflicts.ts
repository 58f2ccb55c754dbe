// Refusals of what does not fit how things stand: how far something has come, or what others have done since.

export const conflicts = {
  'round-exists': [409, 'Det finns redan en omgång med det id:t.', 'A round with this id already exists.'],
  'round-changed': [
    409,
    'Omgången har ändrats av någon annan. Läs om den och försök igen.',
    'Somebody else has changed the round. Read it again and retry.',
  ],
  'round-established': [
    409,
    'Omgången är fastställd. Ingenting i den går att ändra.',
    'The round has been established. Nothing in it can be changed.',
  ],
  'round-must-be-closed': [
    409,
    'Omgången måste vara stängd för att kunna fastställas.',
    'The round must be closed before it can be established.',
  ],
  'round-not-planned': [
    409,
    'Omgången har redan öppnat. Läs om sidan för att se hur den står.',
    'The round has opened already. Read the page again to see how it stands.',
  ],
  'round-has-opened': [
    409,
    'Omgången har redan öppnat, så öppningen kan inte flyttas framåt i tiden.',
    'The round has opened already, so its opening cannot be moved to a later time.',
  ],
  'release-changed': [
    409,
    'Formuläret är inte det du läste: innehållet har en annan kontrollsumma. Läs om sidan och granska det på nytt.',
    'The questionnaire is not the one you read: its content has another checksum. Read the page again and review it anew.',
  ],
  'release-unsound': [
    409,
    'Formuläret klarar inte alla kontroller och går inte att frisläppa. Sidan visar vilka.',
    'The questionnaire does not pass every check and cannot be released. The page shows which.',
  ],
  'last-admin': [
    409,
    'Riket måste ha minst en administratör. Bjud in en till innan den sista avslutas.',
    'The nation needs at least one administrator. Invite another before the last one is removed.',
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
  'consent-not-needed': [
    409,
    'Länet är fler än en kommun, så länets siffror är inte en enda kommuns svar. Inget samtycke behövs.',
    'The county is more than one municipality, so its figures are not the answers of one. No consent is needed.',
  ],
  'consent-changed': [
    409,
    'Någon annan har ändrat samtycket. Läs om sidan och försök igen.',
    'Somebody else has changed the consent. Reload the page and retry.',
  ],
  'naming-not-offered': [
    409,
    'Bara kommuner namnges, och bara där länet har fler kommuner: annars skulle namnet säga vad andra har svarat.',
    'Only municipalities are named, and only in counties that have more than one: otherwise the name would say what others answered.',
  ],
  'comparison-not-open': [
    409,
    'Jämförelsen visas först när omgången har stängt och en minut har gått. Till dess kan svar komma in eller ändras.',
    'The comparison is shown once the round has been closed for a minute. Until then answers may come in or change.',
  ],
  'comparison-not-ready': [
    409,
    'Jämförelsen räknas just nu. Försök igen om en stund.',
    'The comparison is being computed. Try again in a moment.',
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
  'allotment-changed': [
    409,
    'Någon annan har redan ändrat årets fördelning. Den står i felet; er är inte sparad.',
    'Somebody else has already changed the allotment of the year. The error holds theirs; yours has not been saved.',
  ],
  'known-changed': [
    409,
    'Någon annan har läst in eller ändrat uppgifterna för året. Det som gäller står i felet; er ändring är inte sparad.',
    'Somebody else has read in or changed the facts of the year. The error holds what stands; your change has not been saved.',
  ],
  'meeting-changed': [
    409,
    'Någon annan har ändrat träffen. Det som gäller står i felet; er ändring är inte sparad.',
    'Somebody else has changed the meeting. The error holds what stands; your change has not been saved.',
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
  'outcomes-changed': [
    409,
    'Någon annan har skickat in en tabell för året sedan ni läste. Läs den först; er är inte sparad.',
    'Somebody else has sent a table for the year since you read. Read that one first; yours has not been saved.',
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
} as const;
