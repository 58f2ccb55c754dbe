// Establishing the county report: the report that was read, frozen on condition that it still stands.
import type { establishingRoutes } from '../contract/routes/establishing.ts';
import { AppError } from '../core/errors.ts';
import { refusalToEstablish } from '../core/report/establishing.ts';
import { reportHashes, reportInputFor, scoresInScope } from '../core/report/report-input.ts';
import { roundStatus } from '../core/round.ts';
import { packReport, readCountyReport, unpackReport } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import type { StoredReportEdition } from '../storage/entities/report-editions.ts';
import { addReportEdition, listReportEditions } from '../storage/report-editions.ts';
import { listRounds } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { readSubmitted } from '../storage/submitted-scores.ts';
import type { Dependencies } from './dependencies.ts';
import { describeEstablishment } from './describe-establishment.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { refuseUnsoundTexts } from './unsound-texts.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;
type Body = HttpRequest<(typeof establishingRoutes)['establishReport']>['body'];

export function establishingImplementations(needs: Needs): Implementations<typeof establishingRoutes> {
  const { table, now, newId } = needs;

  /** The edition that stands when it is the one the writer saw, or what the same request has established already. */
  async function readStanding(county: CountyKey, { expectedEdition, report, reason }: Body) {
    const standing = (await listReportEditions(table, county)).at(-1);
    if ((standing?.edition ?? 0) === expectedEdition) return { standing, isRepeated: false } as const;
    const isRepeated =
      standing?.edition === expectedEdition + 1 &&
      standing.inputsHash === report.inputsHash &&
      standing.reason === reason;
    if (isRepeated) return { standing, isRepeated } as const;
    const current = standing === undefined ? null : describeEstablishment(standing);
    throw new AppError('report-edition-changed', { extra: { current } });
  }

  /** What the report would hold if it were computed now. */
  async function readInputs(key: CountyKey) {
    const rounds = await listRounds(table);
    const round = rounds.find(({ id }) => id === key.round);
    if (round === undefined) throw new AppError('unknown-round');
    const submitted = await readSubmitted(table, round, key.county, rounds);
    const input = reportInputFor(needs, round, key.county, submitted);
    if (input === undefined) throw new AppError('unknown-county');
    const hasAnswers = scoresInScope(input).length + input.regionScores.length > 0;
    const { basis, contentBasis } = reportHashes(input, sha256Hex);
    return { round, hasAnswers, bases: { basis, contentBasis } };
  }

  return {
    async establishReport({ params, body, person, membership }) {
      const { report: read, reason } = body;
      if (reason !== undefined) refuseUnsoundTexts([{ path: 'reason', value: reason, multiline: true }]);
      const stored = await readCountyReport(table, params);
      const { round, hasAnswers, bases } = await readInputs(params);
      const { standing, isRepeated } = await readStanding(params, body);
      if (isRepeated) return describeEstablishment(standing);
      const at = now();
      const refusal = refusalToEstablish({
        roundStatus: roundStatus(round, at),
        hasAnswers,
        report: bases,
        standing,
        reason,
      });
      if (refusal !== undefined) throw new AppError(refusal);
      // What was submitted last is in the report a moment later; a report without it is not frozen.
      if (stored?.basis !== bases.basis) throw new AppError('report-behind');
      const report = unpackReport(stored.body);
      if (report.inputsHash !== read.inputsHash || report.computedAt !== read.computedAt) {
        throw new AppError('report-changed');
      }
      const edition = body.expectedEdition + 1;
      const by = membership.displayName;
      const frozen = packReport({
        ...report,
        status: 'established',
        edition,
        roundStatus: roundStatus(round, at),
      });
      const established: StoredReportEdition = {
        edition,
        at,
        by,
        person,
        ...(edition > 1 && { reason }),
        ...bases,
        inputsHash: report.inputsHash,
      };
      const outcome = await addReportEdition(table, params, established, frozen, stored.version, {
        id: newId(),
        at,
        person,
        action: 'report-established',
        target: { round: params.round, county: params.county, edition: String(edition) },
      });
      if (outcome === 'committed') return describeEstablishment(established);
      if (outcome === 'contended') throw new AppError('busy');
      const anew = await readStanding(params, body);
      if (anew.isRepeated) return describeEstablishment(anew.standing);
      throw new AppError('report-changed');
    },
  };
}
