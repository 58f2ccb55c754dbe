// What the plan and its follow-up propose for the county's own part of the year. A proposal counts for nothing until somebody confirms it.

import { yearOf } from '../plan/days.ts';
import type { Label, PlanValue } from '../plan/field.ts';
import type { PlanRow } from '../plan/plan.ts';
import type { FollowRow } from './follow-row.ts';
import { yearIn } from './occasions.ts';
import { isReached } from './targets.ts';
import { yearActivities } from './year-activities.ts';

export interface Proposal {
  /** Absent where nothing can be proposed: `basis` then says why. */
  readonly value?: Exclude<PlanValue, null>;
  readonly basis: Label;
}

/** The county's cost types by the plan's own. */
const costParts: Readonly<Record<string, string>> = {
  staff: 'personal',
  training: 'utbildning',
  consultant: 'konsult',
  premises: 'lokaler',
  other: 'annat',
};

/** By part. `kept`: the rows that the plan keeps. */
export function proposeCounty(
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): ReadonlyMap<string, Proposal> {
  return new Map([
    ['ar-lan-samlat', proposeLevel(kept, follows, year)],
    ['ar-lan-kommuner', proposeMunicipalities(follows, kept, year)],
    ...proposeFunds(kept, year),
  ]);
}

/** As the levels are worded; none where nothing was planned, or where activities have begun and none is done: no level says so. */
export function proposeLevel(
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): Proposal {
  const activities = yearActivities(kept, follows, year);
  const counted = activities.filter(({ isCounted }) => isCounted);
  if (counted.length === 0) {
    return {
      basis: {
        sv: 'Inga aktiviteter i planen skulle bli klara i år, så ni väljer själva.',
        en: 'No activities in the plan were to be done this year, so you choose.',
      },
    };
  }
  const done = counted.filter(({ status }) => status === 'klar').length;
  const basis = {
    sv: `${done} av årets ${counted.length} aktiviteter är klara.`,
    en: `${done} of the year's ${counted.length} activities are done.`,
  };
  if (done === 0) {
    if (activities.some(({ status }) => status === 'pagar' || status === 'forsenad')) {
      return {
        basis: {
          sv: `${basis.sv} Arbete kan pågå ändå, så ni väljer själva.`,
          en: `${basis.en} Work may be under way all the same, so you choose.`,
        },
      };
    }
    return { value: 0, basis };
  }
  const share = done / counted.length;
  if (share < 0.5) return { value: 1, basis };
  if (share < 0.75) return { value: 2, basis };
  const { reached, due } = yearTargets(kept, follows, year);
  const isTop = due > 0 && reached / due >= 0.75;
  const targets =
    due === 0
      ? { sv: 'Inget målvärde skulle nås i år.', en: 'No target was to be reached this year.' }
      : {
          sv: `${reached} av årets ${due} målvärden är nådda.`,
          en: `${reached} of the year's ${due} targets are reached.`,
        };
  return {
    value: isTop ? 4 : 3,
    basis: { sv: `${basis.sv} ${targets.sv}`, en: `${basis.en} ${targets.en}` },
  };
}

/** Targets of the sub-goals that were to be reached in the year. */
function yearTargets(
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): { reached: number; due: number } {
  const subGoals = kept
    .filter(({ kind, values: { targetDate } }) => {
      return kind === 'sub-goal' && typeof targetDate === 'string' && yearOf(targetDate) === year;
    })
    .map(({ row }) => row);
  const due = kept.filter(
    ({ kind, parent, values }) =>
      kind === 'indicator' && subGoals.includes(parent ?? '') && typeof values['target'] === 'number',
  );
  const reached = due.filter((indicator) => isReached(indicator, follows, year) === 'reached');
  return { reached: reached.length, due: due.length };
}

function proposeMunicipalities(
  follows: readonly FollowRow[],
  kept: readonly PlanRow[],
  year: number,
): Proposal {
  const activities = new Set(kept.filter(({ kind }) => kind === 'activity').map(({ row }) => row));
  const named = follows
    .filter(({ row, occasion }) => activities.has(row) && yearIn(occasion) === year)
    .flatMap(({ values }) => {
      const own = values['ar-akt-kommuner'];
      return Array.isArray(own) ? (own as readonly string[]) : [];
    });
  if (named.length === 0) {
    return {
      basis: {
        sv: 'Ingen uppföljning i år säger vilka kommuner som deltog.',
        en: 'No follow-up this year says which municipalities took part.',
      },
    };
  }
  return {
    value: new Set(named).size,
    basis: {
      sv: 'Kommuner som årets uppföljningar nämner, var och en räknad en gång.',
      en: "Municipalities that the year's follow-ups name, each counted once.",
    },
  };
}

/** What the county received, and the costs of the budget that state money was to pay: activities' costs have no type. */
function proposeFunds(kept: readonly PlanRow[], year: number): [string, Proposal][] {
  const ofYear = kept.filter(({ values }) => values['year'] === year);
  const funds = ofYear.filter(({ kind }) => kind === 'fund');
  const costs = ofYear.filter(({ kind, values }) => kind === 'cost' && values['funding'] === 'state');
  const budget = {
    sv: `Planens budget för ${year}.`,
    en: `The plan's budget for ${year}.`,
  };
  const sum = (rows: readonly PlanRow[]): number =>
    rows.reduce((all, { values: { amount } }) => all + (typeof amount === 'number' ? amount : 0), 0);
  const byPart = Object.entries(costParts).flatMap(([type, part]): [string, Proposal][] => {
    const own = costs.filter(({ values }) => values['type'] === type);
    return own.length === 0 ? [] : [[`ar-lan-medel.${part}`, { value: sum(own), basis: budget }]];
  });
  return funds.length === 0
    ? byPart
    : [['ar-lan-medel.fatt', { value: sum(funds), basis: budget }], ...byPart];
}
