// What stands beside the priorities, in English.
import type { Shape } from '../../shared/language/define-messages.ts';
import type { besideSwedish } from './beside-messages-sv.ts';

export const besideEnglish: Shape<typeof besideSwedish> = {
  area: 'Area',
  question: 'Question',
  mean: 'Mean',
  answeredOf: (count: string, inScope: number) =>
    `${count} ${inScope === 1 ? 'municipality has' : 'municipalities have'} answered.`,
  none: 'No municipality has answered this.',
  spreadTitle: 'How the answers are spread',
  spreadHint:
    'Number of municipalities at each level 0–4. Missing answers and not applicable are counted apart, never as zero.',
  spreadCaption: 'One row for each area. The columns are the number of municipalities at each level.',
  showQuestion: 'Show the spread for',
  level: (level: number) => `Level ${level}`,
  maturityTitle: 'Maturity profile',
  maturityHint:
    'Six success factors on the scale 0–4. Each dot is a municipality, the line is the mean. A municipality counts when at least 60 per cent of the factor’s questions have an answer.',
  maturityResponse: (count: string, inScope: number) =>
    `${count} ${inScope === 1 ? 'municipality has' : 'municipalities have'} answered the maturity questionnaire.`,
  dimension: 'Success factor',
  spread: 'The municipalities',
  scale: 'Scale 0 to 4',
  levelName: 'Level',
  withScore: 'Basis',
  strip: (values: string, mean: string) => `The municipalities’ values: ${values}. Mean ${mean}.`,
  eachMunicipality: 'Show each municipality’s value',
  municipality: 'Municipality',
  supportTitle: 'What support the municipalities want',
  supportHint:
    'Each municipality may choose at most three kinds of support in each area, the most important first. An answer is one municipality in one area.',
  groupsTitle: 'Which target groups the needs concern',
  groupsHint:
    'Each municipality may choose at most three target groups in each area. An answer is one municipality in one area.',
  support: 'Support',
  group: 'Target group',
  answersTimes: 'Answers',
  firstTimes: 'Most important',
  municipalities: 'Municipalities',
  byArea: 'Show area by area',
  mostChosen: 'Chosen most often, with number of municipalities',
  noAnswer: 'no answers',
  wishesTitle: 'What the municipalities themselves want to begin with',
  wishesHint:
    'Each municipality may name at most three areas for the county to work with, the most important first. The wishes are no part of the score.',
  wishedBy: 'Wished by',
  wishedFirst: 'As first choice',
  sharedPlace: 'Place in the list',
  differences: {
    'wished-more': 'Among the three most wished, but not in the list’s first group',
    'wished-less': 'In the list’s first group, but wished by few',
  },
  noDifference: 'The wishes and the list’s first group agree.',
  someDifferences: (areas: number) =>
    areas === 1
      ? 'In one area the wishes differ from the list.'
      : `In ${areas} areas the wishes differ from the list.`,
  notComparable: 'The list puts no area first with certainty, so the wishes cannot be held against it.',
  sinceTitle: (round: string) => `What has changed since ${round}`,
  sinceHint:
    'Means 0–4 with the number of valid answers. Only questions that can be compared: unchanged or reworded.',
  sinceOrganisations: (before: number, both: number) =>
    `${before} ${before === 1 ? 'municipality' : 'municipalities'} answered last time, ${both} both times.`,
  all: 'All who answered',
  both: 'Those who answered both times',
  before: 'Then',
  now: 'Now',
  change: 'Change',
  states: 'Current state',
  needs: 'Need',
  meanOf: (mean: string, count: number) => `${mean} (n ${count})`,
  noMean: 'missing',
  reworded: 'The question is reworded',
  broken: {
    stricter: 'The question has become stricter. The answers cannot be compared.',
    new: 'The question is new. The answers cannot be compared.',
  },
  ordersTitle: 'Other ways to compute',
  ordersHint:
    'The published list stands. Hanlon’s priority rating (BPR) is a second opinion on the same answers: size, seriousness and what a joint effort can do. Its numbers cannot be compared with the score.',
  byPopulation: 'Weigh the municipalities by population',
  populationNotice: 'This is not the published order.',
  populationBody:
    'Here each municipality weighs by its population. Large ones may decide alone. In the published list each municipality weighs the same.',
  published: 'Published',
  publishedScore: 'Score',
  hanlon: 'Hanlon (BPR)',
  population: 'By population',
  number: 'Number',
  place: 'Place',
  factsTitle: 'The fact questions',
  factsHint:
    'Answers to questions that are no part of the score. A municipality may have chosen several where it could.',
  factChoice: 'Answer',
  factCount: 'Municipalities',
  factNumbers: (low: string, middle: string, high: string) =>
    `Lowest ${low}, middle value ${middle}, highest ${high}.`,
  wordsTitle: 'In the municipalities’ own words',
  wordsHint:
    'Free text, comments and reasons from submitted answers, one area at a time. What exists already and what has been examined is shown here too.',
  wordsHintReader: 'What exists in the county and what has been examined already, one area at a time.',
  wordsLeadOnly: 'The municipalities’ free text is read by the county’s development lead.',
  chooseArea: 'Area or part',
  texts: 'What they have written',
  noTexts: 'Nobody has written anything here.',
  kinds: { text: 'Answer', comment: 'Comment', reason: 'Reason for not applicable' },
  resources: 'Resources at hand',
  mappings: 'Earlier mappings',
  noRows: 'Nothing is registered here.',
  inRegister: 'Open in the register',
};
