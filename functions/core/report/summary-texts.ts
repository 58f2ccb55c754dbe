// The summary's sentences in both languages.
import type { Language } from './format.ts';
import { formatAsWord, formatCount, formatList, formatRange } from './format.ts';

type Sentences = readonly [first: string, tie: string, answers: string];

export interface SummaryTexts {
  /** The round asks the region only. */
  readonly regionOnly: (hasAnswered: boolean) => Sentences;
  readonly noResponse: (inScope: number) => Sentences;
  readonly smallBase: (responded: number, inScope: number) => Sentences;
  readonly noScore: readonly [first: string, tie: string];
  readonly startWith: (names: readonly string[]) => string;
  readonly holdsFirst: (areas: number) => string;
  readonly onlyOneScored: (names: readonly string[]) => string;
  readonly nothingToCompare: string;
  readonly noneFirst: string;
  readonly allTie: (areas: number) => string;
  readonly oneAnswer: string;
  /** Without a full stop: one of the endings below follows. */
  readonly answered: (responded: number, inScope: number) => string;
  readonly nothingMissing: string;
  readonly missingMoves: string;
  readonly missingHolds: string;
  readonly missingCrosses: string;
  readonly missingLowers: (names: readonly string[], place: number) => string;
}

const swedish: SummaryTexts = {
  regionOnly: (hasAnswered) => [
    'Omgången gäller inte kommunerna.',
    'Poäng och ordning räknas på kommunernas svar, så här finns varken eller.',
    hasAnswered ? 'Regionens svar visas som de är.' : 'Regionen har inte svarat än.',
  ],
  noResponse: (inScope) => [
    'Ingen kommun har svarat än.',
    'Rapporten börjar räknas när det första svaret kommer in.',
    inScope === 1
      ? 'Omgången omfattar en kommun.'
      : `Omgången omfattar ${formatAsWord(inScope, 'sv')} kommuner.`,
  ],
  smallBase: (responded, inScope) => [
    'Svarsunderlaget är för litet för rangordning.',
    `${formatCount(responded, inScope, 'sv')} kommuner har svarat; minst hälften behövs.`,
    'Områdenas poäng visas utan ordning.',
  ],
  noScore: [
    'Inget område har fått poäng.',
    'En poäng kräver minst ett giltigt svar på var och en av de fyra frågorna om nuläge, behov, följd och nytta i länet.',
  ],
  startWith: (names) =>
    names.length === 1
      ? `Börja med ett område: ${formatList(names, 'sv')}.`
      : `Börja med ${formatAsWord(names.length, 'sv')} områden: ${formatList(names, 'sv')}.`,
  holdsFirst: (areas) =>
    areas === 1
      ? 'Det ligger före resten även med andra vikter och utan någon enskild kommun.'
      : `De delar plats ${formatRange([1, areas])}. Ordningen dem emellan går inte att avgöra, men de ligger före resten även med andra vikter och utan någon enskild kommun.`,
  onlyOneScored: (names) => `Bara ett område har fått poäng: ${formatList(names, 'sv')}.`,
  nothingToCompare: 'Övriga områden saknar svar och går inte att jämföra med det.',
  noneFirst: 'Inget område går att sätta säkert före de andra.',
  allTie: (areas) =>
    `Alla delar plats ${formatRange([1, areas])}, eftersom ordningen ändras med andra vikter eller utan en enskild kommun.`,
  oneAnswer: 'Listan vilar på en enda kommuns svar, så det går inte att pröva om ordningen håller utan den.',
  answered: (responded, inScope) => {
    if (responded < inScope) return `${formatCount(responded, inScope, 'sv')} kommuner har svarat`;
    return inScope === 1 ? 'Kommunen har svarat' : `Alla ${formatAsWord(inScope, 'sv')} kommuner har svarat`;
  },
  nothingMissing: ' på allt som räknas, så inga saknade svar kan ändra ordningen.',
  missingMoves: '; svaren som saknas kan också ändra ordningen.',
  missingHolds: '; svaren som saknas kan inte ändra vilka områden som kommer först.',
  missingCrosses: '; svaren som saknas kan ändra vilka områden som kommer först.',
  missingLowers: (names, place) =>
    names.length > 2
      ? `; om svaren som saknas avviker så mycket de kan hamnar ${formatAsWord(names.length, 'sv')} av områdena som lägst på plats ${place}.`
      : `; om svaren som saknas avviker så mycket de kan hamnar ${formatList(names, 'sv')} som lägst på plats ${place}.`,
};

const english: SummaryTexts = {
  regionOnly: (hasAnswered) => [
    'The round does not concern the municipalities.',
    'Scores and order are computed from the municipalities’ answers, so there are none here.',
    hasAnswered ? 'The region’s answers are shown as they are.' : 'The region has not answered yet.',
  ],
  noResponse: (inScope) => [
    'No municipality has answered yet.',
    'The report is computed from the first answer on.',
    inScope === 1
      ? 'The round covers one municipality.'
      : `The round covers ${formatAsWord(inScope, 'en')} municipalities.`,
  ],
  smallBase: (responded, inScope) => [
    'Too few have answered for an order.',
    `${formatCount(responded, inScope, 'en')} municipalities have answered; at least half are needed.`,
    'The areas’ scores are shown without an order.',
  ],
  noScore: [
    'No area has a score.',
    'A score needs at least one valid answer to each of the four questions on state, need, consequence and benefit in the county.',
  ],
  startWith: (names) =>
    names.length === 1
      ? `Start with one area: ${formatList(names, 'en')}.`
      : `Start with ${formatAsWord(names.length, 'en')} areas: ${formatList(names, 'en')}.`,
  holdsFirst: (areas) =>
    areas === 1
      ? 'It comes before the rest also with other weights and without any one municipality.'
      : `They share places ${formatRange([1, areas])}. Their order cannot be settled, but they come before the rest also with other weights and without any one municipality.`,
  onlyOneScored: (names) => `Only one area has a score: ${formatList(names, 'en')}.`,
  nothingToCompare: 'The other areas lack answers and cannot be compared with it.',
  noneFirst: 'No area can be put before the others with certainty.',
  allTie: (areas) =>
    `All share places ${formatRange([1, areas])}, because the order changes with other weights or without some municipality.`,
  oneAnswer:
    'The list rests on one municipality’s answer, so it cannot be tested whether the order holds without it.',
  answered: (responded, inScope) => {
    if (responded < inScope) return `${formatCount(responded, inScope, 'en')} municipalities have answered`;
    return inScope === 1
      ? 'The municipality has answered'
      : `All ${formatAsWord(inScope, 'en')} municipalities have answered`;
  },
  nothingMissing: ' everything that counts, so no missing answers can change the order.',
  missingMoves: '; the answers that are missing can also change the order.',
  missingHolds: '; the answers that are missing cannot change which areas come first.',
  missingCrosses: '; the answers that are missing can change which areas come first.',
  missingLowers: (names, place) =>
    names.length > 2
      ? `; if the missing answers differ as much as they can, ${formatAsWord(names.length, 'en')} of the areas fall to place ${place} at the lowest.`
      : `; if the missing answers differ as much as they can, ${formatList(names, 'en')} could fall to place ${place} at the lowest.`,
};

export const summaryTexts: Readonly<Record<Language, SummaryTexts>> = { sv: swedish, en: english };
