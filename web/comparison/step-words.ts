// What each step of a measure's ramp holds, in words: stretches of the scale, or maturity's levels by name.
import { maturityLevels } from '../../functions/core/maturity/level.ts';
import type { Language } from '../shared/language/define-messages.ts';
import type { Measure } from './measures.ts';
import { messages } from './messages.ts';
import { writeSteps } from './written.ts';

export function stepWords(measure: Measure, language: Language): string[] {
  return measure.kind === 'maturity'
    ? maturityLevels.map(({ name }) => name[language])
    : writeSteps(measure, language, messages[language]);
}
