// What the yearly report says of the municipalities' own view: whole for the county lead, else how the answers spread.
import { defineMessages } from '../shared/language/define-messages.ts';

export const municipalMessages = defineMessages(
  {
    title: 'Kommunernas egen bild',
    answered: (answered: number, asked: number) =>
      `${answered} av ${asked} ${asked === 1 ? 'kommun' : 'kommuner'} har svarat.`,
    noneAnswered: 'Ingen kommun har svarat än.',
    open: (date: string) => `Omgången är öppen. Sista dag att svara är ${date}.`,
    planned: (date: string) => `Omgången öppnar ${date}.`,
    toResponses: 'Se svarsläget',
    toReminders: 'Se vem som kan påminnas',
    notAsked: (year: number) => `Ingen omgång frågar kommunerna om ${year}.`,
    notAskedHint:
      'Nationell nivå öppnar omgångar. Be dem öppna en med formuläret Kommunens bild av året. Sista dag att svara avgör året: i januari till mars gäller svaren året före.',
    readForm: 'Läs formuläret',
    whoSees:
      'Bara du som är utvecklingsledare ser vad varje kommun har svarat. Styrgruppen, nationell nivå och den inskickade rapporten får veta hur många som har valt varje nivå, när omgången är stängd och minst tre kommuner har svarat.',
    standsSince:
      'Fördelningen är den som länet redovisade i en tidigare utgåva. Den ändras inte, så att ingen kan räkna ut vad en enskild kommun har svarat.',
    level: 'Nivå',
    municipalities: 'Kommuner',
    which: 'Vilka',
    noLevel: 'Ingen nivå',
    unknown: 'Vet inte',
    'not-applicable': 'Ej aktuellt',
    unanswered: 'Inget svar på frågan',
    silent: 'Har inte skickat in',
    introduced: 'Det som har införts',
    lacking: 'Det som behöver ändras nästa år',
    nothingWritten: 'Ingen kommun har skrivit något.',
    changed: 'Områden där något har ändrats',
    nothingChanged: 'Ingen kommun har angett att något har ändrats.',
    comparedWith: 'Jämfört med den behovsinventering som kommunen senast hade skickat in när den svarade.',
    what: { nulage: 'nuläget', behov: 'behovet' },
    whatOpen: 'uppgift saknas om vad som har ändrats',
    from: (before: string, now: string) => `från ${before} till ${now}`,
    same: (now: string) => `fortfarande ${now}`,
    to: (now: string) => `ny nivå ${now}`,
    levelOpen: 'ingen nivå angiven',
    before: { missing: 'inget svar', 'not-applicable': 'ej aktuellt' },
    noInventory: 'ingen tidigare behovsinventering att jämföra med',
    hidden: {
      'round-open': 'Omgången är inte avslutad. Fördelningen visas när den är stängd.',
      'too-few': 'För få svar för att redovisas. Minst tre kommuner behöver ha svarat med en nivå.',
    },
  },
  {
    title: 'The municipalities’ own view',
    answered: (answered: number, asked: number) =>
      `${answered} of ${asked} ${asked === 1 ? 'municipality has' : 'municipalities have'} answered.`,
    noneAnswered: 'No municipality has answered yet.',
    open: (date: string) => `The round is open. The last day to answer is ${date}.`,
    planned: (date: string) => `The round opens ${date}.`,
    toResponses: 'See the responses',
    toReminders: 'See who can be reminded',
    notAsked: (year: number) => `No round asks the municipalities about ${year}.`,
    notAskedHint:
      'The national level opens rounds. Ask them to open one with the questionnaire The municipality’s view of the year. The last day to answer decides the year: in January to March the answers are about the year before.',
    readForm: 'Read the questionnaire',
    whoSees:
      'Only you as development lead see what each municipality has answered. The steering group, the national level and the submitted report are told how many chose each level, once the round is closed and at least three municipalities have answered.',
    standsSince:
      'The spread is the one that the county reported in an earlier edition. It does not change, so that nobody can work out what a single municipality has answered.',
    level: 'Level',
    municipalities: 'Municipalities',
    which: 'Which',
    noLevel: 'No level',
    unknown: 'Do not know',
    'not-applicable': 'Not applicable',
    unanswered: 'The question is not answered',
    silent: 'Has not submitted',
    introduced: 'What has been introduced',
    lacking: 'What needs to change next year',
    nothingWritten: 'No municipality has written anything.',
    changed: 'Areas where something has changed',
    nothingChanged: 'No municipality says that anything has changed.',
    comparedWith:
      'Compared with the needs inventory that the municipality had submitted last when it answered.',
    what: { nulage: 'the current state', behov: 'the need' },
    whatOpen: 'what has changed is missing',
    from: (before: string, now: string) => `from ${before} to ${now}`,
    same: (now: string) => `still ${now}`,
    to: (now: string) => `new level ${now}`,
    levelOpen: 'no level given',
    before: { missing: 'no answer', 'not-applicable': 'not applicable' },
    noInventory: 'no earlier needs inventory to compare with',
    hidden: {
      'round-open': 'The round is not over. The spread is shown once it is closed.',
      'too-few':
        'Too few answers to be shown. At least three municipalities need to have answered with a level.',
    },
  },
);
