// Plans followed up, and the year reported: read, saved part by part, submitted, read by the nation.
import type * as z from 'zod';
import type { followUpRoutes } from '../contract/routes/follow-up.ts';
import type { YearlyQuestionsSchema } from '../contract/routes/follow-up-shapes.ts';
import { membershipFor } from '../core/access.ts';
import { yearlyRemarks } from '../core/follow-up/yearly-remarks.ts';
import { gatherYear } from '../core/follow-up/yearly-report.ts';
import { swedishDay } from '../core/people/loans.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { keptRows } from '../core/plan/tree.ts';
import { listFollowHistory, listFollows } from '../storage/follow-up.ts';
import { listOwnYearlyEditions, listYearlyEditions } from '../storage/yearly-editions.ts';
import { refuseUnsavableFollows } from './check-follow-up.ts';
import type { Dependencies } from './dependencies.ts';
import { findYearlyEdition } from './find-yearly-edition.ts';
import {
  asReported,
  checksumOf,
  describeEdition,
  describeFollow,
  describeFollowUp,
  type FollowUpNeeds,
  headOf,
  municipalitiesOf,
  refuseOtherYears,
} from './follow-up-view.ts';
import type { Implementations } from './implementation.ts';
import { readDisclosedViews } from './municipal-answers.ts';
import { findPlan } from './plan-needs.ts';
import { saveFollowUps } from './save-follow-ups.ts';
import { signatureOf } from './signature-of.ts';
import { submitYear } from './submit-year.ts';

type Needs = FollowUpNeeds & Pick<Dependencies, 'randomBytes'>;
type Questions = z.input<typeof YearlyQuestionsSchema>;

export function followUpImplementations(needs: Needs): Implementations<typeof followUpRoutes> {
  const { table, now } = needs;
  const today = (): string => swedishDay(Date.parse(now()));
  const questions = needs.questions as unknown as Questions;

  /** Throws `unknown-plan` or `unknown-year`. */
  async function gather(plan: PlanKey, year: number) {
    const { rows, state } = await findPlan(needs, plan);
    refuseOtherYears(rows, year, today());
    const follows = await listFollows(table, plan);
    const view = await readDisclosedViews(needs, plan.county, year);
    const synthetic = state.synthetic || (view?.status === 'shown' && view.synthetic);
    return { synthetic, follows, report: gatherYear(needs.questions, rows, follows, year, view) };
  }

  return {
    async readFollowUp({ params, memberships }) {
      const mayWrite = membershipFor(memberships, 'write-plan', params) !== undefined;
      return describeFollowUp(needs, params, await findPlan(needs, params), today(), mayWrite);
    },

    async writeFollowUp({ params, body: { changes }, person, membership }) {
      const { rows } = await findPlan(needs, params);
      const municipalities = municipalitiesOf(needs, params.county).map(({ id }) => id);
      const basis = { questions: needs.questions, kept: keptRows(rows), today: today(), municipalities };
      refuseUnsavableFollows(basis, changes);
      const saved = await saveFollowUps(needs, params, changes, signatureOf({ person, membership }, now()));
      return {
        results: saved.map(({ row, occasion, field, result, rowVersion }) => {
          const at = { row, occasion, field };
          if (result.ok) return { ...at, ok: true as const, version: result.version };
          return {
            ...at,
            ok: false as const,
            code: 'version-conflict' as const,
            current: { ...result.current, value: result.current.value as string | number | string[] | null },
            version: rowVersion,
          };
        }),
      };
    },

    async followUpHistory({ params: { row, occasion, ...plan } }) {
      await findPlan(needs, plan);
      const versions = await listFollowHistory(table, plan, { row, occasion });
      return { versions: versions.toReversed().map((version) => describeFollow(version, true)) };
    },

    async readYear({ params: { year: text, ...plan }, memberships }) {
      const year = Number(text);
      const { report, follows, synthetic } = await gather(plan, year);
      const mayWrite = membershipFor(memberships, 'write-plan', plan) !== undefined;
      const editions = await listOwnYearlyEditions(table, { year, county: plan.county });
      return {
        ...headOf(needs, plan, synthetic),
        may: { write: mayWrite },
        questions,
        municipalities: municipalitiesOf(needs, plan.county),
        report: asReported(report),
        remarks: yearlyRemarks(report),
        checksum: checksumOf(plan, report),
        rows: follows.filter(({ occasion }) => occasion === text).map((row) => describeFollow(row, mayWrite)),
        editions: editions.toReversed().map(describeEdition),
      };
    },

    async submitYear({ params: { year, ...plan }, body, person, membership }) {
      const { report, synthetic } = await gather(plan, Number(year));
      const by = signatureOf({ person, membership }, now());
      const { expectedChecksum, reason } = body;
      return describeEdition(
        await submitYear(needs, { plan, report, synthetic, expectedChecksum, reason, by }),
      );
    },

    async readYearEdition({ params, memberships }) {
      const found = await findYearlyEdition(needs, params, memberships);
      return {
        ...describeEdition(found.edition),
        ...headOf(needs, params, found.edition.synthetic),
        questions,
        municipalities: municipalitiesOf(needs, params.county),
        report: asReported(found.report),
        remarks: found.remarks,
        isLatest: found.isLatest,
      };
    },

    async listYearlyReports({ params: { year } }) {
      const editions = await listYearlyEditions(table, Number(year));
      return {
        year: Number(year),
        counties: needs.places.counties.map(({ id, name }) => {
          const latest = editions.findLast(({ county }) => county === id);
          if (latest === undefined) return { id, name };
          const { period, synthetic } = latest;
          const { checksum: _, ...described } = describeEdition(latest);
          return { id, name, latest: { ...described, period, synthetic } };
        }),
      };
    },
  };
}
