// The texts of "our profile", in both languages.
import { defineMessages } from '../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: 'Vår profil',
    titleOf: (name: string) => `${name}: vår profil`,
    noRound: 'Ingen omgång har öppnat för er än. När ni har skickat in ett svar visas resultatet här.',
    round: 'Omgång',
    print: 'Skriv ut',
    inventory: 'Behovsinventeringen',
    maturity: 'Mognadsenkäten',
    submitted: (name: string, date: string) => `${name} skickades in ${date}`,
    notSubmitted: (name: string) => `${name} är inte inskickad`,
    notSubmittedHint: 'Profilen räknas på det ni har skickat in, inte på utkast.',
    neverSubmitted: 'Omgången är stängd, så det finns inget resultat för den delen.',
    goAnswer: 'Gå till svaret',
    openTitle: 'Jämförelsen visas när omgången har stängt',
    openHint: (date: string) =>
      `Omgången stänger ${date}. Medan svar kommer in skulle länets medelvärde visa vad den som svarade senast har svarat, så till dess ser ni era egna svar.`,
    regionTitle: 'Regionernas svar jämförs inte',
    regionHint:
      'Varje region svarar ensam i sitt län, och svaren räknas inte in i kommunernas medelvärden. Här ser ni era egna svar.',
    fewTitle: 'Det finns inget att jämföra med',
    fewHint:
      'För få andra kommuner har svarat. Länets medelvärde visas när minst tre andra har svarat, SKR-gruppens när minst fem har svarat.',
    areasTitle: 'Områdena',
    areasHint:
      'Era svar på de fyra frågorna i varje område. Välj vilken av dem som ritas bredvid länet, SKR-gruppen och riket.',
    areasAlone: 'Era svar på de fyra frågorna i varje område.',
    compareQuestion: 'Jämför fråga',
    areasCaption: (question: string) =>
      `Jämförelsen gäller: ${question}. Skala 0 till 4. Efter varje medelvärde står känslighetsintervallet och hur många kommuner det bygger på. ”Utan ett län” betyder att för få har svarat där för att räknas in.`,
    areasCaptionAlone: 'Skala 0 till 4.',
    area: 'Område',
    dimension: 'Dimension',
    questions: {
      nulage: 'Nuläge, hur långt ni har kommit',
      behov: 'Behov av utveckling',
      konsekvens: 'Konsekvens om området inte utvecklas',
      lansnytta: 'Nytta av gemensamt arbete i länet',
    },
    questionsShort: {
      nulage: 'Nuläge',
      behov: 'Behov',
      konsekvens: 'Konsekvens',
      lansnytta: 'Länsnytta',
    },
    county: 'Länet',
    group: 'SKR-gruppen',
    nation: 'Riket',
    drawing: 'Ritat på skalan 0 till 4',
    letters: { county: 'L', group: 'G', nation: 'R' },
    allAnswers: 'alla svar',
    leftOut: (counties: number) => (counties === 1 ? 'utan ett län' : `utan ${counties} län`),
    reasons: {
      'round-open': 'Visas när omgången har stängt.',
      'too-few': 'För få svar för att redovisas.',
      'would-reveal':
        'Redovisas inte: bredvid de andra talen skulle det visa vad enstaka kommuner har svarat.',
      'one-county': 'Omgången gäller bara ett län.',
      'not-compared': 'Jämförs inte.',
    },
    certain: (question: string, below: string | undefined, above: string | undefined) => {
      if (below === undefined && above === undefined)
        return `Inget svar om ${question} ligger säkert över eller under länets medelvärde: de som inte har svarat kan flytta det.`;
      const parts = [
        below === undefined ? '' : `under länets medelvärde i ${below}`,
        above === undefined ? '' : `över det i ${above}`,
      ].filter((part) => part !== '');
      const sentence = parts.join(' och ').replace(/^över det/, 'över länets medelvärde');
      return `Ert svar om ${question} ligger ${sentence}, vad de som inte har svarat än skulle svara.`;
    },
    countyHidden: 'Länets medelvärde visas inte: färre än tre andra kommuner har svarat på frågan.',
    areasCounted: (count: number) => `${count} områden`,
    legend: 'Förklaring till ritningen',
    legendOwn: 'ert svar',
    legendMean: 'medelvärde, och hur långt svar som saknas kan flytta det',
    legendColumns: 'hur svaren i riket fördelar sig',
    legendLetters: 'L länet, G SKR-gruppen, R riket',
    rampLegend: 'Förklaring till era svar',
    ramps: {
      level: 'nuläge, mörkare är längre kommet',
      need: 'behov, konsekvens och nytta, mörkare är större',
    },
    dimensionsTitle: 'Mognad',
    total: (total: string) =>
      `Medelvärdet av de sex dimensionerna är ${total}. Profilen säger mer än medelvärdet: ingen dimension är viktigare än någon annan.`,
    noTotal: 'Minst en dimension saknar poäng, så det finns inget samlat medelvärde.',
    dimensionsCaption:
      'Poäng 0 till 4 med nivå. Efter varje medelvärde står känslighetsintervallet och hur många kommuner det bygger på.',
    dimensionsCaptionAlone: 'Poäng 0 till 4 med nivå.',
    ownScore: 'Er poäng och nivå',
    noScore: (answered: string) => `Ingen poäng: ${answered} påståenden besvarade, minst 60 % behövs`,
    notApplicableDimension: 'ej aktuellt',
    itemsAnswered: (answered: string) => `${answered} påståenden besvarade`,
    changesTitle: 'Vad har ändrats?',
    changesSince: (round: string) => `Vad har ändrats sedan ${round}?`,
    changesHint: (date: string) =>
      `Era svar då, inskickade ${date}, och nu. Bara frågor som är desamma går att jämföra.`,
    noBefore: 'Ni har inget tidigare inskickat svar att jämföra med.',
    areaChanges: 'Områdena, då och nu',
    dimensionChanges: 'Mognaden, då och nu',
    newQuestion: 'ny fråga',
    stricter: 'ändrad fråga, går inte att jämföra',
    unchanged: (word: string) => `${word}, oförändrat`,
    fromTo: (from: string, to: string) => `från ${from} till ${to}`,
    scoreThen: 'Då',
    scoreNow: 'Nu',
    nextTitle: 'Nästa steg',
    nextHint: (count: number, level: number) =>
      count === 1
        ? `Ett område har nuläge ${level} eller lägre. Det här är vad nästa nivå betyder.`
        : `${count} områden har nuläge ${level} eller lägre. De står i ordning efter era egna svar, störst behov först.`,
    noLowArea: (level: number) => `Inget område har nuläge ${level} eller lägre.`,
    nowAt: (level: number) => `Nu, nivå ${level}`,
    nextLevel: (level: number) => `Nästa, nivå ${level}`,
    needOf: (need: number) => `${need} av 4`,
    showRest: (count: number) => (count === 1 ? 'Visa ett område till' : `Visa ${count} områden till`),
    sharedTitle: 'Resurser som andra i länet delar',
    sharedLoading: 'Hämtar …',
    sharedFailed: 'Resurserna gick inte att hämta.',
    sharedRetry: 'Försök igen',
    sharedNone: 'Ingen annan i länet har registrerat något som går att dela.',
    sharedNoName: 'Utan namn',
    sharedAll: (count: number) => `Visa alla ${count}`,
    sharedResources: 'Sök i länets register',
    within: (area: string) => `i området ${area}`,
    nextDimensions: 'Nästa steg i mognad',
    nextDimensionsHint: 'De svagaste påståendena i varje dimension, högst två.',
    noLowItem: (level: number) => `Inget påstående har nivå ${level} eller lägre.`,
  },
  {
    title: 'Our profile',
    titleOf: (name: string) => `${name}: our profile`,
    noRound: 'No round has opened for you yet. When you have submitted a response the results show here.',
    round: 'Round',
    print: 'Print',
    inventory: 'The needs inventory',
    maturity: 'The maturity questionnaire',
    submitted: (name: string, date: string) => `${name} was submitted on ${date}`,
    notSubmitted: (name: string) => `${name} has not been submitted`,
    notSubmittedHint: 'The profile is computed from what you have submitted, not from drafts.',
    neverSubmitted: 'The round is closed, so there are no results for this part.',
    goAnswer: 'Go to the response',
    openTitle: 'The comparison shows when the round has closed',
    openHint: (date: string) =>
      `The round closes on ${date}. While answers come in, the county's mean would tell what the latest to answer has answered, so until then you see your own answers.`,
    regionTitle: "The regions' answers are not compared",
    regionHint:
      "Each region answers alone in its county, and its answers do not enter the municipalities' means. Here you see your own answers.",
    fewTitle: 'There is nothing to compare with',
    fewHint:
      "Too few other municipalities have answered. The county's mean shows when at least three others have answered, the SKR group's when at least five have.",
    areasTitle: 'The areas',
    areasHint:
      'Your answers to the four questions in each area. Choose which of them is drawn beside the county, the SKR group and the nation.',
    areasAlone: 'Your answers to the four questions in each area.',
    compareQuestion: 'Compare question',
    areasCaption: (question: string) =>
      `The comparison concerns: ${question}. Scale 0 to 4. After each mean stand its sensitivity range and how many municipalities it rests on. “Without one county” means that too few have answered there to be counted in.`,
    areasCaptionAlone: 'Scale 0 to 4.',
    area: 'Area',
    dimension: 'Dimension',
    questions: {
      nulage: 'Current state, how far you have come',
      behov: 'Need for development',
      konsekvens: 'Consequence if the area is not developed',
      lansnytta: 'Benefit of common work in the county',
    },
    questionsShort: {
      nulage: 'State',
      behov: 'Need',
      konsekvens: 'Consequence',
      lansnytta: 'County benefit',
    },
    county: 'County',
    group: 'SKR group',
    nation: 'Nation',
    drawing: 'Drawn on the scale 0 to 4',
    letters: { county: 'C', group: 'G', nation: 'N' },
    allAnswers: 'all answers',
    leftOut: (counties: number) => (counties === 1 ? 'without one county' : `without ${counties} counties`),
    reasons: {
      'round-open': 'Shows when the round has closed.',
      'too-few': 'Too few answers to be shown.',
      'would-reveal':
        'Not shown: beside the other figures it would tell what single municipalities have answered.',
      'one-county': 'The round concerns one county only.',
      'not-compared': 'Not compared.',
    },
    certain: (question: string, below: string | undefined, above: string | undefined) => {
      if (below === undefined && above === undefined)
        return `No answer about ${question} lies surely above or below the county's mean: those who have not answered could move it.`;
      const parts = [
        below === undefined ? '' : `below the county's mean in ${below}`,
        above === undefined ? '' : `above the county's mean in ${above}`,
      ].filter((part) => part !== '');
      return `Your answer about ${question} lies ${parts.join(' and ')}, whatever those who have not answered would say.`;
    },
    countyHidden:
      "The county's mean is not shown: fewer than three other municipalities have answered the question.",
    areasCounted: (count: number) => `${count} areas`,
    legend: 'Key to the drawing',
    legendOwn: 'your answer',
    legendMean: 'mean, and how far missing answers could move it',
    legendColumns: 'how the answers in the nation spread',
    legendLetters: 'C county, G SKR group, N nation',
    rampLegend: 'Key to your answers',
    ramps: { level: 'state, darker is further', need: 'need, consequence and benefit, darker is greater' },
    dimensionsTitle: 'Maturity',
    total: (total: string) =>
      `The mean of the six dimensions is ${total}. The profile says more than the mean: no dimension matters more than another.`,
    noTotal: 'At least one dimension has no score, so there is no mean of all.',
    dimensionsCaption:
      'Score 0 to 4 with its level. After each mean stand its sensitivity range and how many municipalities it rests on.',
    dimensionsCaptionAlone: 'Score 0 to 4 with its level.',
    ownScore: 'Your score and level',
    noScore: (answered: string) => `No score: ${answered} items answered, at least 60% are needed`,
    notApplicableDimension: 'not applicable',
    itemsAnswered: (answered: string) => `${answered} items answered`,
    changesTitle: 'What has changed?',
    changesSince: (round: string) => `What has changed since ${round}?`,
    changesHint: (date: string) =>
      `Your answers then, submitted on ${date}, and now. Only questions that are the same can be compared.`,
    noBefore: 'You have no earlier submitted response to compare with.',
    areaChanges: 'The areas, then and now',
    dimensionChanges: 'Maturity, then and now',
    newQuestion: 'new question',
    stricter: 'changed question, cannot be compared',
    unchanged: (word: string) => `${word}, unchanged`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    scoreThen: 'Then',
    scoreNow: 'Now',
    nextTitle: 'Next step',
    nextHint: (count: number, level: number) =>
      count === 1
        ? `One area is at level ${level} or lower. This is what the next level means.`
        : `${count} areas are at level ${level} or lower. They stand in the order of your own answers, greatest need first.`,
    noLowArea: (level: number) => `No area is at level ${level} or lower.`,
    nowAt: (level: number) => `Now, level ${level}`,
    nextLevel: (level: number) => `Next, level ${level}`,
    needOf: (need: number) => `${need} of 4`,
    showRest: (count: number) => (count === 1 ? 'Show one more area' : `Show ${count} more areas`),
    sharedTitle: 'Resources that others in the county share',
    sharedLoading: 'Loading …',
    sharedFailed: 'The resources could not be loaded.',
    sharedRetry: 'Try again',
    sharedNone: 'Nobody else in the county has registered anything that can be shared.',
    sharedNoName: 'Without a name',
    sharedAll: (count: number) => `Show all ${count}`,
    sharedResources: 'Search the county’s register',
    within: (area: string) => `in the area ${area}`,
    nextDimensions: 'Next step in maturity',
    nextDimensionsHint: 'The weakest items of each dimension, two at most.',
    noLowItem: (level: number) => `No item is at level ${level} or lower.`,
  },
);
