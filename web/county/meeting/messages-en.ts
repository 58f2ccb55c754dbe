// Meeting mode in English.
import type { Shape } from '../../shared/language/define-messages.ts';
import type { swedish } from './messages-sv.ts';

export const english: Shape<typeof swedish> = {
  link: 'Meeting mode',
  title: (county: string) => `Meeting mode: ${county}`,
  lead: 'Move the weights and see what happens to the order. Nothing of it is saved, and the report does not change.',
  toReport: 'To the report',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  reset: 'Reset',
  isReset: 'Weights and assumptions are as in the report.',
  noReplies: 'No municipality has answered yet. There is nothing to try.',
  weights: 'Weights',
  weightsHint: 'When a weight is moved the others share the rest. Together they are always 100%.',
  publishedWeight: (percent: string) => `in the report ${percent}`,
  percent: (percent: number) => `${percent} per cent`,
  order: 'The order with these weights',
  publishedOrder: 'The order in the report',
  unordered: 'The areas’ scores with these weights',
  smallBase: 'Too few have answered for an order. The areas stand in the order of the form.',
  moved: (count: number) =>
    count === 0
      ? 'No area has moved in the list.'
      : `${count} ${count === 1 ? 'area has' : 'areas have'} moved in the list.`,
  area: 'Area',
  place: 'Place',
  likely: 'Likely',
  outermost: 'Outermost',
  score: 'Score',
  published: 'In the report',
  publishedAt: (places: string) => `place ${places}`,
  counting: 'computing …',
  tooFew: 'too few answers',
  drawsFailed: 'could not be computed',
  ruler: (place: number, missing: string, weights: string) =>
    `Place ${place}. If missing answers are filled in ${missing}, with other weights ${weights}.`,
  up: (steps: number) => `▲ ${steps} up`,
  down: (steps: number) => `▼ ${steps} down`,
  unmoved: 'unchanged',
  noPlace: 'without a place',
  whatIf: 'What if the missing answers come in?',
  whatIfHint:
    'The assumptions hold here only. Low and high are the answers that give the area its lowest and highest score. The county’s mean is the step nearest to the mean of the answers received.',
  nothingMissing: 'All answers have come in.',
  noResponse: 'has not answered',
  lacking: (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'} missing`,
  assumeFor: (name: string) => `Assume for ${name}`,
  each: (count: number) => `One answer at a time (${count})`,
  choices: {
    leave: 'Leave as it is',
    low: 'Low score',
    high: 'High score',
    mean: 'The county’s mean',
  },
  asWhole: 'As the municipality otherwise',
  notes: 'Notes',
  notesHint:
    'The notes are in this browser only and are not sent to the server. Write no names or personal numbers. Download them if they are to be kept.',
  noteFor: (area: string) => `Note on ${area}`,
  leftOut: (areas: string) =>
    `Left out of the file, since the text seems to contain a personal identity number: ${areas}.`,
  downloadNotes: 'Download the notes',
  removeNotes: 'Remove all notes',
  notKept: 'The browser does not keep the notes. Download them before you close the page.',
  notesFile: (county: string, round: string) => `Notes from the meeting on ${county}, ${round}`,
};
