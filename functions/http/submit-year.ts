// Submitting a yearly report: what was read is frozen as an edition with a number of its own.
import { textFault } from '../answers/check-text.ts';
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { yearlyRemarks } from '../core/follow-up/yearly-remarks.ts';
import type { YearlyReport } from '../core/follow-up/yearly-report.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { newReceiptId } from '../core/receipt.ts';
import type { StoredYearlyEdition } from '../storage/entities/follow-up.ts';
import { addYearlyEdition, listOwnYearlyEditions, putFrozenYear } from '../storage/yearly-editions.ts';
import type { Dependencies } from './dependencies.ts';
import { checksumOf } from './follow-up-view.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

interface YearToSubmit {
  readonly plan: PlanKey;
  readonly report: YearlyReport;
  readonly synthetic: boolean;
  readonly expectedChecksum: string;
  readonly reason: string | undefined;
  readonly by: Signature;
}

/** What has been submitted already is answered as then. Throws `yearly-report-changed`, `nothing-answered`, `follow-up-invalid` or `busy`. */
export async function submitYear(
  { table, newId, randomBytes }: Pick<Dependencies, 'table' | 'newId' | 'randomBytes'>,
  { plan, report, synthetic, expectedChecksum, reason, by }: YearToSubmit,
): Promise<StoredYearlyEdition> {
  const { year } = report;
  const checksum = checksumOf(plan, report);
  const latest = (await listOwnYearlyEditions(table, { year, county: plan.county })).at(-1);
  if (latest?.checksum === expectedChecksum && checksum === expectedChecksum) return latest;
  if (checksum !== expectedChecksum) throw new AppError('yearly-report-changed');
  if (!isAnythingAnswered(report)) throw new AppError('nothing-answered');
  refuseUnsoundReason(reason, latest !== undefined);
  const frozen = newId();
  await putFrozenYear(table, plan, frozen, { report, remarks: yearlyRemarks(report) });
  const edition: StoredYearlyEdition = {
    county: plan.county,
    period: plan.period,
    synthetic,
    frozen,
    edition: (latest?.edition ?? 0) + 1,
    number: newReceiptId(String(year), randomBytes(8)).replace(/^LB/, 'AR'),
    checksum,
    submittedAt: by.at,
    submittedBy: by.author,
    person: by.authorId,
    ...(latest !== undefined && reason !== undefined && { reason }),
  };
  const outcome = await addYearlyEdition(table, year, edition, {
    id: newId(),
    at: by.at,
    person: by.authorId,
    action: 'year-reported',
    target: {
      county: plan.county,
      period: plan.period,
      year: String(year),
      edition: String(edition.edition),
      number: edition.number,
    },
  });
  if (outcome === 'committed') return edition;
  if (outcome === 'contended') throw new AppError('busy');
  // Another has submitted meanwhile: the same, or something that this correction does not know of.
  const meanwhile = (await listOwnYearlyEditions(table, { year, county: plan.county })).at(-1);
  if (meanwhile?.checksum === checksum) return meanwhile;
  throw new AppError('yearly-report-changed');
}

function isAnythingAnswered({ county, subGoals }: YearlyReport): boolean {
  const answers = [...county, ...subGoals.flatMap((subGoal) => subGoal.answers)];
  return answers.some(({ values }) => values.some(({ isConfirmed }) => isConfirmed));
}

function refuseUnsoundReason(reason: string | undefined, isCorrection: boolean): void {
  if (reason === undefined) {
    if (!isCorrection) return;
    const message = 'Skriv varför rapporten rättas.';
    throw new AppError('follow-up-invalid', { issues: [{ path: 'reason', code: 'empty-text', message }] });
  }
  const fault = textFault(reason, { maxLength: 500, multiline: true });
  if (fault !== undefined)
    throw new AppError('follow-up-invalid', { issues: [{ path: 'reason', ...fault }] });
  refusePersonalNumbers([{ path: 'reason', value: reason }]);
}
