// Invents a municipality's outcome table of a year: cases thrown one by one, counted, and made intervals as in the browser.
import { outcomeTable } from '../../../surveys/outcome-table/0-1.ts';
import type { OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import type { Organisation } from '../../../surveys/types.ts';
import { protectTable } from '../../core/outcome-table/protect-table.ts';
import { type CountedCases, type SentTable, splitStatus } from '../../core/outcome-table/sent-table.ts';
import { type Dice, rollFor } from './dice.ts';

/** One case for so many inhabitants: of the size that the earlier follow-ups had. */
const inhabitantsPerCase = 1_400;
const shareThatSends = 0.7;

/** Undefined for a municipality that has sent none. */
export function inventOutcomes({ id, population }: Organisation, year: number): SentTable | undefined {
  const dice = rollFor(`outcomes ${year} ${id}`);
  if (!dice.isLucky(shareThatSends)) return undefined;
  const about = population / inhabitantsPerCase;
  const cases = Math.max(0, Math.round(about + dice.spread(about / 4)));
  return protectTable(
    outcomeTable,
    inventCases(cases, dice),
    dice.pick(['alla', 'alla', 'de-flesta'] as const),
  );
}

function inventCases(cases: number, dice: Dice): CountedCases {
  const counts = new Map<string, Map<string, number>>(
    outcomeTable.variables.map(({ id, categories }) => [id, new Map(categories.map((one) => [one.id, 0]))]),
  );
  const add = (variable: string, category: string) => {
    const own = counts.get(variable);
    own?.set(category, (own.get(category) ?? 0) + 1);
  };
  const { closed } = splitStatus(outcomeTable);
  const status = outcomeTable.variables.find(({ id }) => id === outcomeTable.closedBy.variable);
  if (status === undefined) throw new RangeError('the outcome table has no status');
  for (let made = 0; made < cases; made += 1) {
    const [own = ''] = throwCategories(status, dice);
    add(status.id, own);
    for (const variable of outcomeTable.variables) {
      if (variable === status || (variable.scope === 'closed' && !closed.includes(own))) continue;
      for (const category of throwCategories(variable, dice)) add(variable.id, category);
    }
  }
  return { cases, counts };
}

/** The first categories are the most common, and what is missing is seldom. */
function throwCategories({ categories, type, exclusive }: OutcomeVariable, dice: Dice): string[] {
  const known = categories.filter(({ id }) => id !== 'uppgift-saknas');
  if (dice.isLucky(0.05)) return ['uppgift-saknas'];
  const pickOne = (): string => {
    for (const { id } of known) if (dice.isLucky(0.42)) return id;
    return known[0]?.id ?? 'uppgift-saknas';
  };
  const first = pickOne();
  if (type === 'single' || exclusive.includes(first)) return [first];
  const more = [pickOne(), pickOne()].filter((id) => !exclusive.includes(id));
  return [...new Set([first, ...more])];
}
