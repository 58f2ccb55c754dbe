// The sentences of the lead.
import { levelOf } from '../../functions/core/maturity/level.ts';
import { formatCount, formatList, formatNumber } from '../../functions/core/report/format.ts';
import type { Measure } from './measures.ts';

/** "Styrning och samordning" inside a sentence; what is an abbreviation keeps its capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function atTheStart(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function inAll(count: number, theOne: string, things: string): string {
  return count === 1 ? `i ${theOne}` : `i alla ${count} ${things}`;
}

export const leadTexts = {
  sv: {
    nothing: (responded: number, inScope: number) =>
      responded === 0
        ? 'Ingen kommun har svarat, så det finns inget att jämföra.'
        : `${formatCount(responded, inScope, 'sv')} kommuner har svarat. Svaren är för få för att något län ska kunna visas.`,
    within: (kind: Measure['kind'], within: number, all: number) => {
      const things = kind === 'maturity' ? 'delar' : 'områden';
      if (within === all)
        return `${atTheStart(inAll(all, kind === 'maturity' ? 'delen' : 'området', things))} är skillnaderna mellan kommuner i samma län större än skillnaderna mellan länen.`;
      if (within === 0)
        return `${atTheStart(inAll(all, kind === 'maturity' ? 'delen' : 'området', things))} är skillnaderna mellan länen större än skillnaderna mellan kommuner i samma län.`;
      return `I ${formatCount(within, all, 'sv')} ${things} är skillnaderna mellan kommuner i samma län större än skillnaderna mellan länen.`;
    },
    great: (cut: number, names: readonly string[]) =>
      `${atTheStart(formatList(names.map(inSentence), 'sv'))} har ${cut} poäng eller mer i minst nio av tio län som kan visas.`,
    manyGreat: (cut: number, count: number, all: number) =>
      `${formatCount(count, all, 'sv')} områden har ${cut} poäng eller mer i minst nio av tio län som kan visas.`,
    noneGreat: (cut: number) =>
      `Inget område har ${cut} poäng eller mer i så många som nio av tio län som kan visas.`,
    level: (value: number) =>
      `Riket som helhet ligger på ${formatNumber(value, 2, 'sv')} av 4: ${levelOf(value).name.sv}.`,
    certainty: (unseparated: number, all: number, missing: number) => {
      const why =
        missing === 0
          ? 'frågor utan giltigt svar'
          : `${formatNumber(missing, 0, 'sv')} ${missing === 1 ? 'kommun' : 'kommuner'} utan svar och frågor utan giltigt svar`;
      if (unseparated === 0)
        return `Alla ${formatNumber(all, 0, 'sv')} jämförelser mellan ett län och riket håller även om saknade svar fylls i.`;
      return `${atTheStart(formatCount(unseparated, all, 'sv'))} jämförelser mellan ett län och riket går inte att avgöra säkert, på grund av ${why}.`;
    },
  },
  en: {
    nothing: (responded: number, inScope: number) =>
      responded === 0
        ? 'No municipality has answered, so there is nothing to compare.'
        : `${formatCount(responded, inScope, 'en')} municipalities have answered. That is too few for any county to be shown.`,
    within: (kind: Measure['kind'], within: number, all: number) => {
      const things = kind === 'maturity' ? 'dimensions' : 'areas';
      if (within === all)
        return `In all ${all} ${things}, municipalities in the same county differ more than counties do.`;
      if (within === 0)
        return `In all ${all} ${things}, counties differ more than municipalities in the same county do.`;
      return `In ${formatCount(within, all, 'en')} ${things}, municipalities in the same county differ more than counties do.`;
    },
    great: (cut: number, names: readonly string[]) =>
      `${formatList(names, 'en')} ${names.length === 1 ? 'scores' : 'score'} ${cut} or more in at least nine out of ten counties that can be shown.`,
    manyGreat: (cut: number, count: number, all: number) =>
      `${formatCount(count, all, 'en')} areas score ${cut} or more in at least nine out of ten counties that can be shown.`,
    noneGreat: (cut: number) =>
      `No area scores ${cut} or more in as many as nine out of ten counties that can be shown.`,
    level: (value: number) =>
      `The nation as a whole stands at ${formatNumber(value, 2, 'en')} of 4: ${levelOf(value).name.en}.`,
    certainty: (unseparated: number, all: number, missing: number) => {
      const why =
        missing === 0
          ? 'questions without a valid answer'
          : `${formatNumber(missing, 0, 'en')} ${missing === 1 ? 'municipality' : 'municipalities'} without an answer and questions without a valid one`;
      if (unseparated === 0)
        return `All ${formatNumber(all, 0, 'en')} comparisons of a county with the nation hold even with missing answers filled in.`;
      return `${formatCount(unseparated, all, 'en')} comparisons of a county with the nation cannot be decided for certain, because of ${why}.`;
    },
  },
} as const;
