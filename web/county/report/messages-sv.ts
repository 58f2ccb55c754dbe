// The county report in Swedish.

export const swedish = {
  title: (county: string) => `Lägesbild för ${county}`,
  preliminary: 'Preliminär, räknas om när svar ändras',
  established: 'Fastställd',
  municipalities: (count: string, inScope: number) => `${count} ${inScope === 1 ? 'kommun' : 'kommuner'}`,
  haveAnswered: (share: string) => `har svarat, ${share} av befolkningen`,
  weights: (version: string) => `Viktversion ${version}`,
  print: 'Skriv ut',
  decision: 'Beslut om ordning',
  foot: (round: string, edition: number, weights: string, at: string) =>
    `${round}. Utgåva ${edition}, viktversion ${weights}, beräknad ${at}. Kontrollsumma för underlaget:`,
  listTitle: 'Vad behöver länet göra först?',
  unorderedTitle: 'Områdenas poäng, utan ordning',
  listHint:
    'Listan är ett förslag. Styrgruppen beslutar. Områden som inte går att skilja åt säkert delar plats.',
  smallBaseHint: 'Svarsunderlaget är för litet för rangordning. Områdena står i formulärets ordning.',
  listCaption: (areas: number) =>
    `${areas} områden med spann, poäng och antal svar. Öppna ett område för att se vad poängen bygger på.`,
  computedPlace: 'beräknad plats',
  likelyRange: 'sannolikt spann, 90 % av dragningarna, givet svaren som kommit in',
  outermostRange: 'yttersta spann, alla prövningar',
  area: 'Område',
  place: 'Plats',
  places: (places: number) => `Plats 1 till ${places}`,
  likely: 'Sannolik plats',
  outermost: 'Ytterst',
  scoreAndBounds: 'Poäng, lägst–högst',
  score: 'Poäng',
  answers: 'Svar',
  uncertain: 'Osäkert underlag',
  noLikely: 'för få svar',
  noScore: 'saknas',
  noValue: 'saknas',
  reasons: {
    'not-applicable': 'Ingen poäng: minst en fråga är ej aktuell för alla.',
    'no-valid-answer': 'Ingen poäng: minst en fråga saknar giltigt svar.',
    'response-too-low': 'Svarsunderlaget är för litet för rangordning.',
    'too-few-answers': 'För få svar för ett sannolikt spann.',
  },
  rulerLabel: (place: number, likely: string | undefined, outermost: string) =>
    `Plats ${place}.${likely === undefined ? '' : ` Sannolikt ${likely}, givet svaren som kommit in.`} Ytterst ${outermost}.`,
  partsTitle: 'Poängens delar.',
  partsHint: 'Längden är värdet, höjden är vikten, så ytan är bidraget till poängen.',
  part: 'Del',
  value: 'Värde',
  weight: 'Vikt',
  bar: 'Stapel',
  contribution: 'Bidrag',
  parts: {
    need: ['Behov', 'Hur stort behovet är'],
    gap: ['Gap', 'Hur långt det är kvar'],
    consequence: ['Konsekvens', 'Vad som händer annars'],
    countyBenefit: ['Länsnytta', 'Vad gemensamt arbete ger'],
    reach: ['Räckvidd', 'Andel med behov 3 eller 4'],
  },
  partFormulas: {
    need: 'Medelvärdet av behovet delat med 4.',
    gap: 'Medelvärdet av 4 minus nuläget, delat med 4.',
    consequence: 'Medelvärdet av följden delat med 4.',
    countyBenefit: 'Medelvärdet av nyttan i länet delat med 4.',
    reach: 'Andelen av svaren om behov som är 3 eller 4.',
  },
  testsTitle: 'Håller platsen?',
  testsHint: 'Fyra prövningar, var för sig. Punkten är den beräknade platsen.',
  test: 'Prövning',
  testMissing: ['Svar som saknas', 'Alla saknade svar på bästa och sämsta värde'],
  testWeights: ['Andra vikter', 'Varje vikt upp till 50 % högre eller lägre'],
  testLeaveOneOut: ['Utan en kommun', 'En kommun i taget lämnas utanför'],
  testLikely: (draws: string): readonly [string, string] => [
    'Sannolikt spann',
    `90 % av ${draws} dragningar, givet svaren som kommit in`,
  ],
  bounds: 'Känslighetsintervall för poängen:',
  boundsLabel: (score: string, low: string, high: string) =>
    `Poäng ${score}, lägst ${low}, högst ${high}, på en skala 0 till 100`,
  answersAbout: (area: string) => `Kommunernas svar: ${area}`,
  areaAnswersTitle: 'Kommunernas svar, 0–4.',
  areaAnswersHint: (count: string) =>
    `${count} har svarat. Blå: hur långt man kommit. Rost: behov, följd och nytta.`,
  municipality: 'Kommun',
  questionsShort: { nulage: 'Nuläge', behov: 'Behov', konsekvens: 'Följd', lansnytta: 'Läns\u00adnytta' },
  questions: {
    nulage: 'Nuläge: hur långt kommunen har kommit',
    behov: 'Behov: hur stort behovet är',
    konsekvens: 'Följd: vad som händer annars',
    lansnytta: 'Länsnytta: vad gemensamt arbete ger',
  },
  topTitle: 'Bland de främsta.',
  topHint: 'Andel av dragningarna där området kom så högt, givet svaren som kommit in.',
  topPlace: (place: number) => (place === 1 ? 'Plats 1' : `Plats 1–${place}`),
  rampLegend: 'Förklaring till färgerna',
  levels: {
    nulage: ['inget arbete', 'ibland', 'i en del', 'i alla', 'följs upp'],
    behov: ['inget', 'litet', 'måttligt', 'stort', 'mycket stort'],
    konsekvens: ['ingen', 'sämre stöd', 'stöd uteblir', 'ökad risk', 'allvarlig risk'],
    lansnytta: ['ingen', 'liten', 'en del', 'stor', 'avgörande'],
  },
  heatTitle: {
    nulage: 'Nuläget i varje kommun',
    behov: 'Behovet i varje kommun',
    konsekvens: 'Följden i varje kommun',
    lansnytta: 'Nyttan av gemensamt arbete i varje kommun',
  },
  heatHint: {
    nulage:
      'Svar på ”Hur långt har ni kommit?”, 0 inget arbete – 4 följs upp. Områdena står i rapportens ordning.',
    behov: 'Svar på ”Hur stort är ert behov?”, 0 inget – 4 mycket stort. Områdena står i rapportens ordning.',
    konsekvens:
      'Svar på ”Vilken följd räknar ni med?”, 0 ingen – 4 allvarlig risk. Områdena står i rapportens ordning.',
    lansnytta:
      'Svar på ”Hur mycket skulle gemensamt arbete hjälpa?”, 0 inte alls – 4 avgörande. Områdena står i rapportens ordning.',
  },
  regionGroup: 'Regionens svar',
  regionApart: 'ingår inte i poäng eller ordning',
  regionNotAsked: 'Regionen är inte tillfrågad om området',
  heatCaptionRegion: 'Regionens svar står sist, i en egen grupp.',
  heatRegionHint:
    'Regionen svarar om egna områden. Flera rutor under varandra betyder att flera av dem motsvarar kommunernas område. Vilka det är står i nästa tabell.',
  regionTitle: (region: string) => `Svaren från ${region}`,
  regionHint:
    'Regionen svarar om hälso- och sjukvård och tandvård, på en skala 0–4. Svaren visas bredvid kommunernas och ingår inte i poäng eller ordning.',
  regionSilent: (region: string) => `${region} har inte svarat än.`,
  regionEdition: (edition: number, date: string) =>
    `Utgåva ${edition}, inskickad ${date}. Blå: hur långt regionen har kommit. Rost: behov, följd och nytta.`,
  regionArea: 'Regionens område',
  regionCorresponds: 'Motsvarar kommunernas område',
  showQuestion: 'Visa svaren på',
  heatCaption: 'En rad för varje kommun och en kolumn för varje område.',
  chartTitle: 'Stort behov och lång väg kvar',
  chartHint:
    'Uppe till vänster finns områden där behovet är stort och arbetet har kommit kort. Streckade linjer är områdenas medelvärden.',
  chartLabel: (areas: number) => `Behov mot nuläge för ${areas} områden. Samma tal finns i tabellen bredvid.`,
  focusHere: 'Satsa här',
  keep: 'Behåll',
  lower: 'Lägre prioritet',
  overdone: 'Möjlig överinsats',
  needAxis: 'Behov, medelvärde 0–4',
  stateAxis: 'Nuläge, medelvärde 0–4',
  keyCaption: 'Numret är områdets beräknade plats. Fyllda cirklar är den första gruppen i listan.',
  keyCaptionUnordered: 'Numret är områdets ordning i formuläret, inte en plats.',
  number: 'Nr',
  certaintyTitle: 'Så säkert är det här',
  sensitivity: 'Känslighetsintervall, inte felmarginal.',
  sensitivityBody:
    'Spannen visar vad som händer med ordningen om saknade svar fylls i, om vikterna ändras eller om en kommun tas bort. De säger inget om slump, eftersom alla kommuner har tillfrågats.',
  certainty: (draws: string): readonly (readonly [string, string])[] => [
    [
      'Svar som saknas',
      'Varje saknat svar får sitt bästa och sitt sämsta värde. Ett område ligger säkert före ett annat när dess lägsta poäng är högre än det andras högsta.',
    ],
    ['Andra vikter', 'Varje vikt får röra sig upp till 50 procent upp eller ner, i alla kombinationer.'],
    [
      'Utan en kommun',
      'Allt räknas om med en kommun i taget utanför, så att det syns om en enda kommun avgör.',
    ],
    [
      'Sannolikt spann',
      `${draws} dragningar med slumpade vikter och slumpade svar där svar saknas. Spannet är den 5:e till 95:e percentilen.`,
    ],
    [
      'Delad plats',
      'Områden delar plats när ordningen mellan dem ändras med andra vikter eller utan en kommun. Delningen gäller svaren som kommit in.',
    ],
  ],
  methodTitle: 'Så räknar vi',
  method:
    'Varje kommun svarar på fyra frågor om varje område, på en skala från 0 till 4. Varje kommun väger lika. Poängen går från 0 till 100 och är summan av fem delar, var och en gånger sin vikt:',
  methodMissing:
    'Ett svar som saknas räknas aldrig som noll. ”Vet inte” är ett svar som saknas. ”Ej aktuellt” räknas inte med alls. Under hälften av kommunerna ges ingen ordning.',
  methodDraws: (draws: string, generator: string, seed: string) =>
    `Dragningarna går att göra om: ${draws} dragningar, generator ${generator}, frö ${seed}.`,
} as const;
