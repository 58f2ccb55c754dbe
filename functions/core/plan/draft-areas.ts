// The rows that an area gives a plan: a sub-goal with its indicator, and what could be done for it, all as suggestions.
import type { LibraryActivity, LibrarySubGoal, PlanLibrary } from '../../../surveys/plan-library/types.ts';
import { type Answers, type Baseline, baselineOf, percentOf, proposedTarget } from './baseline.ts';
import { endAfter, firstOfMonth } from './days.ts';
import { byCarrying, sourceOf } from './library.ts';
import type { DraftRow, Finding, RowSource } from './plan.ts';

/** What the drafting of areas needs to know of the county. */
export interface AreaBasis {
  readonly library: PlanLibrary;
  /** The plan's own first and last day. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** The round that baselines are from, in words. */
  readonly roundName: string;
  /** Municipalities' submitted answers by survey, one map each. */
  readonly answers: ReadonlyMap<string, readonly Answers[]>;
  readonly inScope: number;
}

/** So many activities are proposed for a sub-goal; the rest of the library is offered beside. */
const proposedActivities = 3;

export interface ChosenSubGoal {
  readonly subGoal: LibrarySubGoal;
  readonly baseline: Baseline | undefined;
}

/**
 * Of the area's sub-goals the one that the county is furthest from; where answers say nothing of any, the first.
 * Undefined for an area that the library does not know.
 */
export function chooseSubGoal(basis: AreaBasis, area: string): ChosenSubGoal | undefined {
  const found = basis.library.areas.find(({ id }) => id === area);
  const all = (found?.subGoals ?? []).map((subGoal): ChosenSubGoal => {
    const { measure } = subGoal.indicator;
    const answers = measure && basis.answers.get(measure.survey);
    return { subGoal, baseline: answers && baselineOf(measure.condition, answers, basis.inScope) };
  });
  const share = ({ baseline }: ChosenSubGoal): number =>
    baseline === undefined ? Number.POSITIVE_INFINITY : percentOf(baseline);
  return all.toSorted((a, b) => (share(a) === share(b) ? 0 : share(a) - share(b)))[0];
}

/** `goalRow`: the row that the sub-goal stands under; `place`: its own among the goal's sub-goals. */
export function draftArea(
  basis: AreaBasis,
  finding: Finding,
  { subGoal, baseline }: ChosenSubGoal,
  at: { readonly goalRow: string; readonly place: number },
): DraftRow[] {
  const { library, endsOn } = basis;
  const target = baseline && proposedTarget(baseline);
  const text = subGoal.text
    .replace('{maldatum}', endsOn)
    .replace('{malvarde}', target === undefined ? '[målvärde]' : inSwedish(target))
    .replace(
      '(baslinje {baslinje} procent)',
      baseline ? `(baslinje ${inSwedish(percentOf(baseline))} procent)` : '(baslinje saknas)',
    );
  const activities = library.areas.find(({ id }) => id === finding.area)?.activities ?? [];
  return [
    {
      row: subGoal.id,
      kind: 'sub-goal',
      parent: at.goalRow,
      place: at.place,
      kept: false,
      values: { text, targetDate: endsOn },
      finding,
      source: ownJudgement,
    },
    draftIndicator(basis, subGoal, baseline),
    ...byCarrying(activities)
      .slice(0, proposedActivities)
      .map((activity, index) => draftActivity(basis, activity, subGoal.id, index)),
  ];
}

const ownJudgement: RowSource = { works: [] };

function draftIndicator(basis: AreaBasis, { id, indicator }: LibrarySubGoal, baseline?: Baseline): DraftRow {
  const { openComparison, measure, howToMeasure } = indicator;
  const national = openComparison?.national
    .map(({ year, value, about }) => `${about ? 'cirka ' : ''}${value} % ${year}`)
    .join(', ');
  const source = openComparison
    ? `Öppna jämförelser, ${openComparison.publisher}, indikator ${openComparison.number}: ${[openComparison.wording, openComparison.about].filter(Boolean).join(' ')}`
    : measure
      ? `Frågeformuläret ${measure.survey}`
      : howToMeasure;
  return {
    row: `ind-${id}`,
    kind: 'indicator',
    parent: id,
    place: 1,
    kept: false,
    values: withoutNothing({
      name: indicator.name,
      type: indicator.kind,
      source,
      unit: indicator.unit,
      period: indicator.period,
      baseline: baseline && percentOf(baseline),
      basis: baseline && basisInWords(baseline, basis.roundName),
      target: baseline && proposedTarget(baseline),
      comparison:
        national &&
        [`Riket: ${national}.`, openComparison?.comparability, openComparison?.note]
          .filter(Boolean)
          .join(' '),
    }),
    source: openComparison
      ? {
          works: [],
          shows: 'Indikatorns ordalydelse och rikets värden. Länets eget värde behöver ni själva ta fram.',
        }
      : ownJudgement,
  };
}

function basisInWords({ fulfilling, answering, inScope }: Baseline, roundName: string): string {
  const missing =
    answering < inScope
      ? ` ${inScope - answering} av länets ${inScope} kommuner har inte svarat på frågan.`
      : '';
  return `${fulfilling} av ${answering} kommuner som har svarat, ${roundName}.${missing}`;
}

/** The first begins with the plan, each next one a quarter later: a county cannot begin everything at once. */
export function draftActivity(
  { library, startsOn, endsOn }: Pick<AreaBasis, 'library' | 'startsOn' | 'endsOn'>,
  activity: LibraryActivity,
  parent: string,
  index: number,
): DraftRow {
  const begins = index === 0 ? startsOn : firstOfMonth(startsOn, 3 * index);
  const startsAt = begins > endsOn ? startsOn : begins;
  const ends = endAfter(startsAt, activity.months);
  return {
    row: activity.id,
    kind: 'activity',
    parent,
    place: index + 1,
    kept: false,
    values: {
      title: activity.title,
      description: activity.description,
      responsible: activity.responsible,
      takingPart: activity.takingPart,
      startsOn: startsAt,
      endsOn: ends > endsOn ? endsOn : ends,
      status: 'not-started',
      countyDays: activity.countyDays,
      municipalityDays: activity.municipalityDays,
      daysAre: activity.daysAre,
      conditions: activity.conditions,
    },
    source: sourceOf(library, activity.source),
  };
}

function inSwedish(value: number): string {
  return String(value).replace('.', ',');
}

function withoutNothing(values: Readonly<Record<string, string | number | undefined>>) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      value === undefined || value === '' ? [] : [[id, value]],
    ),
  );
}
