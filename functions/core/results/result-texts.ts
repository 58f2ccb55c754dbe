// The sentences of an organisation's own results, in both languages.
import type { Language } from '../report/format.ts';

interface Counted {
  readonly count: number;
  readonly word: string;
}

const swedishAreas = ({ count, word }: Counted): string => (count === 1 ? 'ett område' : `${word} områden`);
const englishAreas = ({ count, word }: Counted): string => (count === 1 ? 'one area' : `${word} areas`);

export const resultTexts = {
  sv: {
    areas: swedishAreas,
    noStand: 'Ni har inte svarat på hur långt ni har kommit i något område.',
    sameStand: (level: number) => `Ni är på nivå ${level} i alla områden som ni har svarat om.`,
    stand: (highest: string, high: number, lowest: string, low: number) =>
      `Ni har kommit längst i ${highest} (nivå ${high}) och kortast i ${lowest} (nivå ${low}).`,
    noNeed: 'Ni har inte svarat på hur stort behovet är i något område.',
    smallNeed: 'I inget område anger ni att behovet är stort.',
    need: (names: string, need: number) => `Störst behov av utveckling har ni i ${names} (${need} av 4).`,
    firstTime: 'Det finns inget tidigare svar att jämföra med.',
    notComparable: (round: string) => `Svaren går inte att jämföra med ${round}.`,
    unmoved: (round: string) => `Nuläget är oförändrat sedan ${round}.`,
    moved: (round: string, up: Counted, down: Counted) => {
      const rose = up.count > 0 ? `högre i ${swedishAreas(up)}` : '';
      const fell = down.count > 0 ? `lägre i ${swedishAreas(down)}` : '';
      return `Sedan ${round} är nuläget ${[rose, fell].filter((part) => part !== '').join(' och ')}.`;
    },
  },
  en: {
    areas: englishAreas,
    noStand: 'You have not answered how far you have come in any area.',
    sameStand: (level: number) => `You are at level ${level} in every area you have answered about.`,
    stand: (highest: string, high: number, lowest: string, low: number) =>
      `You have come furthest in ${highest} (level ${high}) and least far in ${lowest} (level ${low}).`,
    noNeed: 'You have not answered how great the need is in any area.',
    smallNeed: 'In no area do you say that the need is great.',
    need: (names: string, need: number) =>
      `Your need for development is greatest in ${names} (${need} of 4).`,
    firstTime: 'There is no earlier answer to compare with.',
    notComparable: (round: string) => `The answers cannot be compared with ${round}.`,
    unmoved: (round: string) => `The current state has not moved since ${round}.`,
    moved: (round: string, up: Counted, down: Counted) => {
      const rose = up.count > 0 ? `higher in ${englishAreas(up)}` : '';
      const fell = down.count > 0 ? `lower in ${englishAreas(down)}` : '';
      return `Since ${round} the current state is ${[rose, fell].filter((part) => part !== '').join(' and ')}.`;
    },
  },
} as const satisfies Record<Language, object>;
