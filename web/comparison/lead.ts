// The comparison in two or three sentences: what differs, what is the same nearly everywhere, how sure it is. No ranking.
import type { Language } from '../../functions/core/report/format.ts';
import type { Column, Comparison } from './comparison.ts';
import { leadTexts } from './lead-texts.ts';
import type { Measure } from './measures.ts';
import { relate } from './separation.ts';
import { isMoreWithin } from './within-between.ts';
import { stepOf } from './written.ts';

/** More areas than this are counted and not named. */
const mostNamed = 3;
/** From this step of the ramp on, a need is called great. */
const greatFrom = 3;
const nearlyAll = 0.9;

/** Of a score or of maturity: `columns` are that measure's, and the total of the dimensions is left out here. */
export function describeComparison(
  comparison: Pick<Comparison, 'organisations' | 'counties'>,
  measure: Measure,
  columns: readonly Column[],
  language: Language,
): string[] {
  const texts = leadTexts[language];
  const { responded, inScope } = comparison.organisations;
  const named = columns.filter(({ name }) => name !== undefined);
  if (named.every(({ counties }) => shownIn(counties) === 0)) return [texts.nothing(responded, inScope)];
  const first = describeWithin(measure, named, language);
  return [
    ...(first === undefined ? [] : [first]),
    measure.kind === 'maturity' ? describeLevel(columns, language) : describeGreat(measure, named, language),
    describeCertainty(named, responded, inScope, language),
  ].filter((sentence) => sentence !== '');
}

function describeWithin(
  measure: Measure,
  columns: readonly Column[],
  language: Language,
): string | undefined {
  const answers = columns.flatMap((column) => isMoreWithin(column, measure.bins) ?? []);
  if (answers.length === 0) return undefined;
  const within = answers.filter((answer) => answer).length;
  return leadTexts[language].within(measure.kind, within, answers.length);
}

/** Which needs are great in nearly all counties, by the value and by the least it could be with every answer in. */
function describeGreat(measure: Measure, columns: readonly Column[], language: Language): string {
  const texts = leadTexts[language];
  const everywhere = columns.filter(({ counties }) => {
    const shown = [...counties.values()].flatMap(({ figure }) => (figure.status === 'shown' ? [figure] : []));
    const great = shown.filter(({ value }) => stepOf(measure, value) >= greatFrom);
    return shown.length > 0 && great.length >= nearlyAll * shown.length;
  });
  const cut = measure.cuts[greatFrom - 1] ?? 0;
  if (everywhere.length === 0) return texts.noneGreat(cut);
  if (everywhere.length > mostNamed) return texts.manyGreat(cut, everywhere.length, columns.length);
  return texts.great(
    cut,
    everywhere.map(({ name = '' }) => name),
  );
}

function describeLevel(columns: readonly Column[], language: Language): string {
  const total = columns.find(({ name }) => name === undefined)?.nation.figure;
  return total?.status === 'shown' ? leadTexts[language].level(total.value) : '';
}

function describeCertainty(
  columns: readonly Column[],
  responded: number,
  inScope: number,
  language: Language,
): string {
  const relations = columns.flatMap(({ counties, nation }) =>
    [...counties.values()].flatMap(({ figure }) => relate(figure, nation.figure) ?? []),
  );
  const unseparated = relations.filter((relation) => relation === 'unseparated').length;
  return leadTexts[language].certainty(unseparated, relations.length, inScope - responded);
}

function shownIn(counties: Column['counties']): number {
  return [...counties.values()].filter(({ figure }) => figure.status === 'shown').length;
}
