// Invents an answer that a question takes, likely for somebody who has come so far.
import type { ChoicesRule } from '../../answers/questionnaire.ts';
import type { Dice } from './dice.ts';

/** How far the respondent has come in what is asked about, 0–4. */
export type Level = number;

export function scaleStep(wanted: number): number {
  return Math.min(4, Math.max(0, Math.round(wanted)));
}

/** One of the choices. Most questions name the furthest first. */
export function inventChoice<Choice extends string | number>(
  choices: readonly Choice[],
  level: Level,
  dice: Dice,
): Choice {
  const unknown = choices.filter((choice) => choice === 'okant');
  const known = choices.filter((choice) => choice !== 'okant');
  if (unknown.length > 0 && dice.isLucky(0.04)) return dice.pick(unknown);
  const isWorstFirst = known[0] === 'inga';
  const share = scaleStep(level + dice.spread(0.8)) / 4;
  const place = Math.round((isWorstFirst ? share : 1 - share) * (known.length - 1));
  return known[place] ?? dice.pick(choices);
}

/** Some of the choices, more of them the further one has come; a choice that rules out the others when it is none. */
export function inventChoices({ choices, exclusive, max }: ChoicesRule, level: Level, dice: Dice): string[] {
  const ordinary = choices.filter((choice) => !exclusive.includes(choice));
  const chosen = ordinary.filter(() => dice.isLucky(0.1 + 0.17 * level));
  if (chosen.length === 0) return exclusive[0] === undefined ? [dice.pick(ordinary)] : [exclusive[0]];
  return dice.sample(chosen, max ?? chosen.length);
}

/** At least one of the usual answers; one that rules out the others stands alone. */
export function usualChoices(
  usual: readonly string[],
  { choices, exclusive, max = 3 }: ChoicesRule,
  dice: Dice,
): string[] {
  const known = usual.filter((choice) => choices.includes(choice));
  const chosen = dice.sample(known, Math.min(max, 1 + Math.floor(dice.share() * known.length)));
  const ordinary = chosen.filter((choice) => !exclusive.includes(choice));
  return ordinary.length > 0 ? ordinary : chosen.slice(0, 1);
}
