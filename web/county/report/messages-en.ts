// The county report in English.
import type { Shape } from '../../shared/language/define-messages.ts';
import type { swedish } from './messages-sv.ts';

export const english: Shape<typeof swedish> = {
  title: (county: string) => `County report: ${county}`,
  preliminary: 'Preliminary, recomputed when answers change',
  established: 'Established',
  municipalities: (count: string, inScope: number) =>
    `${count} ${inScope === 1 ? 'municipality' : 'municipalities'}`,
  haveAnswered: (share: string) => `have answered, ${share} of the population`,
  weights: (version: string) => `Weights ${version}`,
  print: 'Print',
  decision: 'Decision about the order',
  foot: (round: string, edition: number, weights: string, at: string) =>
    `${round}. Edition ${edition}, weights ${weights}, computed ${at}. Checksum of the inputs:`,
  listTitle: 'What should the county do first?',
  unorderedTitle: 'The areas’ scores, without an order',
  listHint:
    'The list is a proposal. The steering group decides. Areas that cannot be told apart share a place.',
  smallBaseHint: 'Too few have answered for an order. Areas stand in the order of the questionnaire.',
  listCaption: (areas: number) =>
    `${areas} areas with ranges, score and number of answers. Open an area to see what its score rests on.`,
  computedPlace: 'computed place',
  likelyRange: 'likely range, 90% of the draws, given the answers received',
  outermostRange: 'outermost range, all tests',
  area: 'Area',
  place: 'Place',
  places: (places: number) => `Place 1 to ${places}`,
  likely: 'Likely place',
  outermost: 'Outermost',
  scoreAndBounds: 'Score, low–high',
  score: 'Score',
  answers: 'Answers',
  uncertain: 'Uncertain basis',
  noLikely: 'too few answers',
  noScore: 'missing',
  noValue: 'missing',
  reasons: {
    'not-applicable': 'No score: at least one question is not applicable to anyone.',
    'no-valid-answer': 'No score: at least one question has no valid answer.',
    'response-too-low': 'Too few have answered for an order.',
    'too-few-answers': 'Too few answers for a likely range.',
  },
  rulerLabel: (place: number, likely: string | undefined, outermost: string) =>
    `Place ${place}.${likely === undefined ? '' : ` Likely ${likely}, given the answers received.`} Outermost ${outermost}.`,
  partsTitle: 'What the score is made of.',
  partsHint: 'Length is the value, height the weight, so the area is the contribution to the score.',
  part: 'Part',
  value: 'Value',
  weight: 'Weight',
  bar: 'Bar',
  contribution: 'Contribution',
  parts: {
    need: ['Need', 'How great the need is'],
    gap: ['Gap', 'How far there is to go'],
    consequence: ['Consequence', 'What happens otherwise'],
    countyBenefit: ['County benefit', 'What working together gives'],
    reach: ['Reach', 'Share with need 3 or 4'],
  },
  partFormulas: {
    need: 'The mean need divided by 4.',
    gap: 'The mean of 4 minus the state, divided by 4.',
    consequence: 'The mean consequence divided by 4.',
    countyBenefit: 'The mean benefit in the county divided by 4.',
    reach: 'The share of answers on need that are 3 or 4.',
  },
  testsTitle: 'Does the place hold?',
  testsHint: 'Four tests, one by one. The dot is the computed place.',
  test: 'Test',
  testMissing: ['Missing answers', 'Every missing answer at its best and worst value'],
  testWeights: ['Other weights', 'Each weight up to 50% higher or lower'],
  testLeaveOneOut: ['Without one municipality', 'One municipality at a time left out'],
  testLikely: (draws: string): readonly [string, string] => [
    'Likely range',
    `90% of ${draws} draws, given the answers received`,
  ],
  bounds: 'Sensitivity range of the score:',
  boundsLabel: (score: string, low: string, high: string) =>
    `Score ${score}, lowest ${low}, highest ${high}, on a scale of 0 to 100`,
  answersAbout: (area: string) => `The municipalities’ answers: ${area}`,
  areaAnswersTitle: 'The municipalities’ answers, 0–4.',
  areaAnswersHint: (count: string) =>
    `${count} have answered. Blue: how far they have come. Rust: need, consequence and benefit.`,
  municipality: 'Municipality',
  questionsShort: { nulage: 'State', behov: 'Need', konsekvens: 'Conse\u00adquence', lansnytta: 'Benefit' },
  questions: {
    nulage: 'State: how far the municipality has come',
    behov: 'Need: how great the need is',
    konsekvens: 'Consequence: what happens otherwise',
    lansnytta: 'County benefit: what working together gives',
  },
  topTitle: 'Among the first.',
  topHint: 'Share of the draws in which the area came this high, given the answers received.',
  topPlace: (place: number) => (place === 1 ? 'Place 1' : `Place 1–${place}`),
  rampLegend: 'Key to the colours',
  levels: {
    nulage: ['no work', 'at times', 'in part', 'throughout', 'followed up'],
    behov: ['none', 'small', 'moderate', 'great', 'very great'],
    konsekvens: ['none', 'poorer support', 'support fails', 'higher risk', 'serious risk'],
    lansnytta: ['none', 'small', 'some', 'great', 'decisive'],
  },
  heatTitle: {
    nulage: 'The state in each municipality',
    behov: 'The need in each municipality',
    konsekvens: 'The consequence in each municipality',
    lansnytta: 'The benefit of working together in each municipality',
  },
  heatHint: {
    nulage:
      'Answers to “How far have you come?”, 0 no work – 4 followed up. Areas stand in the order of the report.',
    behov:
      'Answers to “How great is your need?”, 0 none – 4 very great. Areas stand in the order of the report.',
    konsekvens:
      'Answers to “What consequence do you expect?”, 0 none – 4 serious risk. Areas stand in the order of the report.',
    lansnytta:
      'Answers to “How much would working together help?”, 0 not at all – 4 decisive. Areas stand in the order of the report.',
  },
  regionGroup: 'The region’s answers',
  regionApart: 'enter neither scores nor order',
  regionNotAsked: 'The region is not asked about this area',
  heatCaptionRegion: 'The region’s answers stand last, in a group of their own.',
  heatRegionHint:
    'The region answers about areas of its own. Several boxes below each other mean that several of them correspond to the municipalities’ area. Which they are stands in the next table.',
  regionTitle: (region: string) => `The answers from ${region}`,
  regionHint:
    'The region answers about health care and dental care, on a scale 0–4. Its answers are shown beside the municipalities’ and enter neither scores nor order.',
  regionSilent: (region: string) => `${region} has not answered yet.`,
  regionEdition: (edition: number, date: string) =>
    `Edition ${edition}, submitted ${date}. Blue: how far the region has come. Rust: need, consequence and benefit.`,
  regionArea: 'The region’s area',
  regionCorresponds: 'Corresponds to the municipalities’ area',
  showQuestion: 'Show answers to',
  heatCaption: 'A row for each municipality and a column for each area.',
  chartTitle: 'Great need and far to go',
  chartHint:
    'At the top left are areas where the need is great and the work has not come far. Dashed lines are the means of the areas.',
  chartLabel: (areas: number) =>
    `Need against state for ${areas} areas. The same numbers are in the table beside.`,
  focusHere: 'Focus here',
  keep: 'Keep up',
  lower: 'Lower priority',
  overdone: 'Possible overkill',
  needAxis: 'Need, mean 0–4',
  stateAxis: 'State, mean 0–4',
  keyCaption: 'The number is the computed place of the area. Filled circles are the first group of the list.',
  keyCaptionUnordered: 'The number is the order in the questionnaire, not a place.',
  number: 'No.',
  certaintyTitle: 'How sure this is',
  sensitivity: 'A sensitivity range, not a margin of error.',
  sensitivityBody:
    'The ranges show what happens to the order if missing answers come in, if the weights change or if a municipality is left out. They say nothing about chance, because every municipality was asked.',
  certainty: (draws: string): readonly (readonly [string, string])[] => [
    [
      'Missing answers',
      'Each missing answer takes its best and its worst value. An area surely comes before another when its lowest score is above the other’s highest.',
    ],
    ['Other weights', 'Each weight may move up to 50 per cent up or down, in every combination.'],
    [
      'Without one municipality',
      'Everything is computed again with one municipality at a time left out, to show whether a single one decides.',
    ],
    [
      'Likely range',
      `${draws} draws with random weights, and random answers where answers are missing. The range is the 5th to the 95th percentile.`,
    ],
    [
      'Shared place',
      'Areas share a place when their order changes with other weights or without one municipality. This holds for the answers received.',
    ],
  ],
  methodTitle: 'How it is computed',
  method:
    'Each municipality answers four questions about each area, on a scale from 0 to 4. Each municipality counts the same. The score goes from 0 to 100 and is the sum of five parts, each times its weight:',
  methodMissing:
    'A missing answer never counts as zero. “Don’t know” is a missing answer. “Not applicable” is left out altogether. With less than half of the municipalities no order is given.',
  methodDraws: (draws: string, generator: string, seed: string) =>
    `The draws can be repeated: ${draws} draws, generator ${generator}, seed ${seed}.`,
};
