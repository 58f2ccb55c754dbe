// THE list of what people notice when a function fails. An alarm's text is made of it, in Swedish and English.

import type { scheduledJobs, streamJobs } from '../functions/contract/groups.ts';
import type { Group } from '../functions/contract/route.ts';

/** One text in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

const consequences: Readonly<
  Record<Group | keyof typeof streamJobs | keyof typeof scheduledJobs, Bilingual>
> = {
  open: {
    sv: 'Kvitton går inte att kontrollera och systemet svarar inte på hälsokontrollen.',
    en: 'Receipts cannot be checked, and the health check gets no answer.',
  },
  'open-data': {
    sv: 'Öppna data går inte att hämta. Det som är publicerat finns kvar.',
    en: 'Open data cannot be fetched. What has been published is kept.',
  },
  people: {
    sv: 'Den som loggar in ser inte sina uppdrag och kommer inte vidare. Ingen kan bjuda in eller låna ut.',
    en: 'People who sign in do not see their memberships and get no further. Nobody can invite or lend.',
  },
  staff: {
    sv: 'Länens och rikets behörigheter går inte att se, ge eller ta tillbaka.',
    en: 'The memberships of counties and the nation cannot be seen, given or withdrawn.',
  },
  releases: {
    sv: 'Formulär går inte att granska eller frisläppa. Omgångar och svar fungerar.',
    en: 'Questionnaires cannot be reviewed or released. Rounds and responses work.',
  },
  audit: {
    sv: 'Loggen går inte att läsa. Allt som görs loggas ändå.',
    en: 'The log cannot be read. Everything that is done is logged all the same.',
  },
  surveys: { sv: 'Formulär går inte att öppna.', en: 'Questionnaires do not open.' },
  rounds: {
    sv: 'Omgångar går inte att se, öppna eller ändra.',
    en: 'Rounds cannot be seen, opened or changed.',
  },
  responses: {
    sv: 'Formulär går inte att öppna med sina svar, och svarsläget syns inte. Inga svar har gått förlorade.',
    en: 'Questionnaires do not open with their answers, and nobody sees who has answered. No answers are lost.',
  },
  answers: {
    sv: 'Kommuner kan inte spara eller skicka in svar. Det som redan har sparats finns kvar.',
    en: 'Municipalities cannot save or submit answers. What was saved before is kept.',
  },
  opinions: {
    sv: 'Den som har ombetts göra en egen bedömning kan inte spara den. Organisationens svar berörs inte.',
    en: 'Those asked for a second opinion cannot save it. The organisation’s answers are not affected.',
  },
  steps: {
    sv: 'Svar går inte att skicka för underskrift, granska, skicka tillbaka eller öppna igen. Att svara och skicka in går som vanligt.',
    en: 'Responses cannot be sent for signature, reviewed, returned or reopened. Answering and submitting work as usual.',
  },
  registers: {
    sv: 'Registren över resurser och kartläggningar går inte att söka i eller ändra. Formulären fungerar.',
    en: 'The registers of resources and mappings cannot be searched or changed. The questionnaires work.',
  },
  reminders: {
    sv: 'Länet ser inte vem som har något kvar och kan inte påminna. Den som ska svara märker inget.',
    en: 'The county does not see who has something left and cannot remind. Those who answer notice nothing.',
  },
  remind: {
    sv: 'Veckans påminnelser har inte gått ut till alla. Ingen har fått två.',
    en: 'This week’s reminders have not gone to everybody. Nobody has got two.',
  },
  reports: { sv: 'Länsrapporter går inte att läsa.', en: 'County reports cannot be read.' },
  decisions: {
    sv: 'Rapporter går inte att fastställa, och beslut om ordningen går inte att läsa eller registrera. Det som är beslutat finns kvar.',
    en: 'Reports cannot be established, and decisions about the order cannot be read or recorded. What has been decided is kept.',
  },
  plans: {
    sv: 'Länens planer går inte att läsa eller ändra. Det som är sparat finns kvar.',
    en: "Counties' plans cannot be read or changed. What has been saved is kept.",
  },
  'plan-drafts': {
    sv: 'Länen kan inte skapa utkast till planer eller ta upp fler områden i dem. Planer som finns går att läsa och ändra.',
    en: 'Counties cannot draft plans or take up more areas in them. Plans that exist can be read and changed.',
  },
  'follow-up': {
    sv: 'Länen kan inte följa upp sina planer eller skicka in årets återrapportering. Det som är sparat finns kvar.',
    en: 'Counties cannot follow up their plans or submit their yearly reports. What has been saved is kept.',
  },
  funds: {
    sv: 'Statens medel går inte att läsa eller fördela. Det som är fördelat finns kvar.',
    en: "The state's money cannot be read or allotted. What has been allotted is kept.",
  },
  networks: {
    sv: 'Nätverkens träffar går inte att läsa eller planera. Det som är sparat finns kvar.',
    en: "The networks' meetings cannot be read or planned. What has been saved is kept.",
  },
  known: {
    sv: 'Uppgifter från andra källor visas inte bredvid frågorna och går inte att läsa in. Frågorna går att besvara som vanligt.',
    en: 'Facts from other sources are not shown beside the questions and cannot be read in. The questions can be answered as usual.',
  },
  outcomes: {
    sv: 'Kommuner kan inte skicka in årets utfallstabell, och län och nation ser inga summor. Filer med ärenden berörs inte: de lämnar aldrig kommunen.',
    en: 'Municipalities cannot send the year’s outcome table, and counties and the nation see no sums. Files of cases are not affected: they never leave the municipality.',
  },
  results: {
    sv: 'Kommuner och regioner kan inte läsa sina egna resultat.',
    en: 'Municipalities and regions cannot read their own results.',
  },
  comparison: {
    sv: 'Nationell nivå kan inte jämföra länen. Länsrapporterna påverkas inte.',
    en: 'The national level cannot compare counties. County reports are not affected.',
  },
  consents: {
    sv: 'Kommuner kan inte ändra om de får namnges för liknande kommuner, och Gotland inte om nationell nivå får se svaren. Det som är sagt gäller.',
    en: 'Municipalities cannot change whether they may be named to similar ones, and Gotland not whether the national level may see its answers. What has been said holds.',
  },
  documents: {
    sv: 'Rapporter, blanka formulär och kvitton går inte att hämta som PDF eller Word.',
    en: 'Reports, blank questionnaires and receipts cannot be downloaded as PDF or Word.',
  },
  'recompute-reports': {
    sv: 'Länsrapporter och jämförelser visar inte de senast inskickade svaren. Inga svar har gått förlorade.',
    en: 'County reports and comparisons do not show the latest submissions. No answers are lost.',
  },
  'publish-open-data': {
    sv: 'En omgång som nyss fastställdes är inte publicerad som öppna data. Ingenting annat påverkas.',
    en: 'A round that has just been established is not published as open data. Nothing else is affected.',
  },
  'send-mails': {
    sv: 'Inbjudningar och andra mejl kommer inte fram. Det som de handlar om är sparat.',
    en: 'Invitations and other mails do not arrive. What they are about is saved.',
  },
  'tell-established': {
    sv: 'Andra system får inte veta att en rapport, ett beslut eller en plan är klar. Allt är sparat och går att läsa.',
    en: 'Other systems are not told that a report, a decision or a plan is done. Everything is saved and can be read.',
  },
  'sync-registers': {
    sv: 'Registren visar inte de senast inskickade resurserna och kartläggningarna. Inga svar har gått förlorade.',
    en: 'The registers do not show the latest submitted resources and mappings. No answers are lost.',
  },
};

/** What makes good what a job has given up on, once its fault is mended. */
export const redoing: Readonly<Record<keyof typeof streamJobs, Bilingual>> = {
  'recompute-reports': {
    sv: 'ändra sedan omgången eller skicka in på nytt, så räknas rapporten om från grunden',
    en: 'change the round or submit again: the report is recomputed from scratch',
  },
  'tell-established': {
    sv: 'hämta ur kön var i strömmen posten låg, och kör funktionen med den; händelsens id är detsamma, så den som redan har fått den känner igen den',
    en: 'take from the queue where in the stream the record lay, and run the function with it; the id of the event is the same, so whoever has had it knows it again',
  },
  'publish-open-data': {
    sv: 'lägg sedan tillbaka meddelandet ur kön till funktionen: den publicerar omgången om den inte redan är publicerad',
    en: 'hand the message in the queue back to the function: it publishes the round unless it has been published',
  },
  'sync-registers': {
    sv: 'låt sedan organisationen skicka in på nytt, eller ändra raderna i registret',
    en: 'let the organisation submit again, or change the rows in the register',
  },
  'send-mails': {
    sv: 'be sedan den som bjöd in att skicka inbjudan på nytt',
    en: 'ask whoever invited to send the invitation again',
  },
};

/** Throws for a function that is not in the list. */
export function consequenceOf(name: string): Bilingual {
  const found = Object.entries(consequences).find(([listed]) => listed === name);
  if (found === undefined)
    throw new Error(`${name}: say in consequences.ts what people notice when it fails`);
  return found[1];
}
