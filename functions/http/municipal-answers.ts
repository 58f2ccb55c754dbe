// What municipalities have submitted about the county's year, and the inventories they submitted before that.

import type { Disclosed } from '../core/disclosure/disclosed.ts';
import { discloseMunicipalYear, type MunicipalYear } from '../core/disclosure/municipal-year.ts';
import {
  countLevels,
  type MunicipalAnswer,
  readMunicipalAnswer,
} from '../core/follow-up/municipal-answer.ts';
import { municipalYearSurvey } from '../core/follow-up/municipal-survey.ts';
import { roundAbout } from '../core/follow-up/reported-year.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';
import { settledAt } from '../core/results/next-peers.ts';
import { municipalitiesInScope, type Round } from '../core/round.ts';
import { listResponseStates } from '../storage/responses.ts';
import { listRounds } from '../storage/rounds.ts';
import { readEdition } from '../storage/submissions.ts';
import { listOwnYearlyEditions, readFrozenYear } from '../storage/yearly-editions.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now'>;

/** Editions read at once. */
const atOnce = 10;

export interface SubmittedView {
  readonly organisation: OrganisationId;
  readonly submittedAt: string;
  readonly answer: MunicipalAnswer;
}

export interface MunicipalViews {
  readonly round: Round;
  /** In code order. */
  readonly asked: readonly OrganisationId[];
  /** The latest submitted edition of each that has one; it counts also while a later one is written. */
  readonly submitted: readonly SubmittedView[];
}

/** Undefined when no round asks the county's municipalities about the year. */
export async function readMunicipalViews(
  { table, places, now }: Needs,
  county: CountyId,
  year: number,
): Promise<MunicipalViews | undefined> {
  const round = roundAbout(year, county, await listRounds(table), now(), Date.parse);
  if (round === undefined) return undefined;
  const asked = municipalitiesInScope(round, county, places.organisations);
  const states = await listResponseStates(table, { round: round.id, county });
  const done = states.flatMap(({ organisation, survey, submitted }) =>
    survey === municipalYearSurvey && submitted !== undefined && asked.includes(organisation)
      ? [{ organisation, submitted }]
      : [],
  );
  const submitted: SubmittedView[] = [];
  for (let start = 0; start < done.length; start += atOnce) {
    const some = done
      .slice(start, start + atOnce)
      .map(async ({ organisation, submitted: { at, receipt } }) => {
        const response = { round: round.id, organisation, survey: municipalYearSurvey };
        const answers = await readEdition(table, response, receipt);
        return { organisation, submittedAt: at, answer: readMunicipalAnswer(answers) };
      });
    submitted.push(...(await Promise.all(some)));
  }
  return { round, asked, submitted };
}

/** What the report of the year may show of it; undefined when nobody was asked. */
export async function readDisclosedViews(
  needs: Needs,
  county: CountyId,
  year: number,
): Promise<Disclosed<MunicipalYear> | undefined> {
  const views = await readMunicipalViews(needs, county, year);
  if (views === undefined) return undefined;
  const { round, asked, submitted } = views;
  const isSettled = needs.now() >= settledAt(round.closesAt);
  const counts = {
    asked: asked.length,
    answered: submitted.length,
    levels: countLevels(submitted.map(({ answer }) => answer.benefit)),
    synthetic: round.synthetic,
  };
  return discloseMunicipalYear({ id: round.id, isSettled }, counts, await shownBefore(needs, county, year));
}

/** What the year's editions have shown already. */
async function shownBefore(
  { table }: Needs,
  county: CountyId,
  year: number,
): Promise<MunicipalYear | undefined> {
  for (const { period, frozen } of await listOwnYearlyEditions(table, { year, county })) {
    const { report } = await readFrozenYear(table, { county, period }, frozen);
    if (report.municipalView?.status === 'shown') return report.municipalView;
  }
  return undefined;
}
