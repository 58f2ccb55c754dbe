// What each bin of a measure's distribution holds, in words: tens of points, an answer, a level of maturity.
import { maturityLevels } from '../../functions/core/maturity/level.ts';
import type { Language } from '../shared/language/define-messages.ts';
import type { Measure } from './measures.ts';
import { messages } from './messages.ts';

/** As many as the measure has bins. */
export function binWords(measure: Measure, language: Language): readonly string[] {
  const text = messages[language];
  switch (measure.kind) {
    case 'score':
      return measure.bins.map(({ from, to }) => text.binOf(String(from), String(to)));
    case 'maturity':
      return maturityLevels.map(({ name }) => name[language]);
    case 'choice':
      return text.choiceBins;
    case 'question':
    case 'item':
      return measure.bins.map((_, answer) => text.isAnswer(String(answer)));
    case 'part':
      switch (measure.part) {
        case 'reach':
          return text.reachBins;
        case 'gap':
          return measure.bins.map((_, left) => text.isAnswer(String(4 - left)));
        default:
          return measure.bins.map((_, answer) => text.isAnswer(String(answer)));
      }
  }
}
