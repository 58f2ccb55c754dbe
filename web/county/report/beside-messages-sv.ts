// What stands beside the priorities, in Swedish.

export const besideSwedish = {
  area: 'Område',
  question: 'Fråga',
  mean: 'Medel',
  answeredOf: (count: string, inScope: number) =>
    `${count} ${inScope === 1 ? 'kommun' : 'kommuner'} har svarat.`,
  none: 'Ingen kommun har svarat på det här.',
  spreadTitle: 'Hur svaren sprider sig',
  spreadHint:
    'Antal kommuner på varje nivå 0–4. Svar som saknas och ej aktuellt räknas för sig, aldrig som noll.',
  spreadCaption: 'En rad för varje område. Kolumnerna är antalet kommuner per nivå.',
  showQuestion: 'Visa spridningen för',
  level: (level: number) => `Nivå ${level}`,
  maturityTitle: 'Mognadsprofil',
  maturityHint:
    'Sex framgångsfaktorer på skalan 0–4. Varje punkt är en kommun, strecket är medelvärdet. En kommun räknas med om minst 60 procent av frågorna i faktorn har svar.',
  maturityResponse: (count: string, inScope: number) =>
    `${count} ${inScope === 1 ? 'kommun' : 'kommuner'} har svarat på mognadsenkäten.`,
  dimension: 'Framgångsfaktor',
  spread: 'Kommunerna',
  scale: 'Skala 0 till 4',
  levelName: 'Nivå',
  withScore: 'Underlag',
  strip: (values: string, mean: string) => `Kommunernas värden: ${values}. Medelvärde ${mean}.`,
  eachMunicipality: 'Visa varje kommuns värde',
  municipality: 'Kommun',
  supportTitle: 'Vilket stöd kommunerna vill ha',
  supportHint:
    'Varje kommun får välja högst tre slag av stöd i varje område, viktigast först. Ett svar är en kommun i ett område.',
  groupsTitle: 'Vilka målgrupper behoven gäller',
  groupsHint:
    'Varje kommun får välja högst tre målgrupper i varje område. Ett svar är en kommun i ett område.',
  support: 'Stöd',
  group: 'Målgrupp',
  answersTimes: 'Antal svar',
  firstTimes: 'Som viktigast',
  municipalities: 'Kommuner',
  byArea: 'Visa område för område',
  mostChosen: 'Oftast valt, med antal kommuner',
  noAnswer: 'inga svar',
  wishesTitle: 'Vad kommunerna själva vill börja med',
  wishesHint:
    'Varje kommun får nämna högst tre områden som länet ska arbeta med, viktigast först. Önskemålen ingår inte i poängen.',
  wishedBy: 'Önskas av',
  wishedFirst: 'Som första val',
  sharedPlace: 'Plats i listan',
  differences: {
    'wished-more': 'Bland de tre mest önskade, men inte i listans första grupp',
    'wished-less': 'I listans första grupp, men önskas av få',
  },
  noDifference: 'Önskemålen och listans första grupp stämmer överens.',
  someDifferences: (areas: number) =>
    areas === 1
      ? 'I ett område skiljer sig önskemålen från listan.'
      : `I ${areas} områden skiljer sig önskemålen från listan.`,
  notComparable: 'Listan sätter inget område säkert först, så önskemålen går inte att ställa mot den.',
  sinceTitle: (round: string) => `Vad som har ändrats sedan ${round}`,
  sinceHint:
    'Medelvärden 0–4 med antal giltiga svar. Bara frågor som går att jämföra: oförändrade eller omformulerade.',
  sinceOrganisations: (before: number, both: number) =>
    `${before} ${before === 1 ? 'kommun' : 'kommuner'} svarade förra gången, ${both} båda gångerna.`,
  all: 'Alla som svarade',
  both: 'De som svarade båda gångerna',
  before: 'Då',
  now: 'Nu',
  change: 'Ändring',
  states: 'Nuläge',
  needs: 'Behov',
  meanOf: (mean: string, count: number) => `${mean} (n ${count})`,
  noMean: 'uppgift saknas',
  reworded: 'Frågan är omformulerad',
  broken: {
    stricter: 'Frågan har skärpts. Svaren går inte att jämföra.',
    new: 'Frågan är ny. Svaren går inte att jämföra.',
  },
  ordersTitle: 'Andra sätt att räkna',
  ordersHint:
    'Den publicerade listan står fast. Hanlons prioritetstal (BPR) är en andra bedömning av samma svar: omfattning, allvar och vad en gemensam insats kan ge. Talen går inte att jämföra med poängen.',
  byPopulation: 'Väg kommunerna efter befolkning',
  populationNotice: 'Det här är inte den publicerade ordningen.',
  populationBody:
    'Här väger varje kommun efter sin befolkning. Stora kommuner kan ensamma avgöra. I den publicerade listan väger varje kommun lika.',
  published: 'Publicerad',
  publishedScore: 'Poäng',
  hanlon: 'Hanlon (BPR)',
  population: 'Efter befolkning',
  number: 'Tal',
  place: 'Plats',
  factsTitle: 'Faktafrågorna',
  factsHint: 'Svar på frågor som inte ingår i poängen. En kommun kan ha valt flera svar där det gick.',
  factChoice: 'Svar',
  factCount: 'Kommuner',
  factNumbers: (low: string, middle: string, high: string) =>
    `Lägst ${low}, mittersta värdet ${middle}, högst ${high}.`,
  wordsTitle: 'Med kommunernas egna ord',
  wordsHint:
    'Fritext, kommentarer och skäl ur inskickade svar, ett område i taget. Här visas också vad som redan finns och vad som redan är kartlagt.',
  wordsHintReader: 'Vad som redan finns i länet och vad som redan är kartlagt, ett område i taget.',
  wordsLeadOnly: 'Kommunernas fritextsvar läses av länets utvecklingsledare.',
  chooseArea: 'Område eller del',
  texts: 'Vad de har skrivit',
  noTexts: 'Ingen har skrivit något här.',
  kinds: { text: 'Svar', comment: 'Kommentar', reason: 'Skäl till ej aktuellt' },
  resources: 'Resurser som finns',
  mappings: 'Tidigare kartläggningar',
  noRows: 'Inget är registrerat här.',
  inRegister: 'Öppna i registret',
} as const;
