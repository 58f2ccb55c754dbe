// The decision about the order: read beside the proposal, recorded on condition of what stood.
import type * as z from 'zod';
import type { DecisionSchema, decisionRoutes } from '../contract/routes/decisions.ts';
import type { ReadReport } from '../contract/routes/reports.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { decisionIssues } from '../core/decision/check-decision.ts';
import { departuresFrom, placeSpans } from '../core/decision/departures.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import { outermostRange } from '../core/report/outermost.ts';
import { addDecision, listDecisions } from '../storage/decisions.ts';
import type { StoredDecision } from '../storage/entities/decisions.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import type { Dependencies } from './dependencies.ts';
import { findReport } from './find-report.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { refuseUnsoundTexts } from './unsound-texts.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;
type Body = HttpRequest<(typeof decisionRoutes)['decide']>['body'];

export function decisionImplementations(needs: Needs): Implementations<typeof decisionRoutes> {
  const { table, now, newId } = needs;

  /** What was sent before and has been recorded is answered as then; anything else that stands is a conflict. */
  async function answerFromStanding(county: CountyKey, { expectedVersion, ...decided }: Body) {
    const recorded = await listDecisions(table, county);
    const standing = recorded.at(-1);
    if ((standing?.version ?? 0) === expectedVersion) return undefined;
    if (standing?.version === expectedVersion + 1 && isSame(standing, decided)) return standing;
    throw new AppError('decision-changed', {
      extra: { current: standing === undefined ? null : describeDecision(standing) },
    });
  }

  return {
    async readDecision({ params }) {
      const report = await findReport(needs, params);
      const proposed = proposedIn(report);
      const spans = placeSpans(proposed);
      const decisions = await listDecisions(table, params);
      return {
        report: describeReport(report),
        proposed: proposed.map((area) => ({
          ...area,
          places: spans.get(area.area) ?? { best: 1, worst: proposed.length },
        })),
        decisions: decisions.toReversed().map(describeDecision),
      };
    },

    async decide({ params, body, person, membership }) {
      refuseUnsoundTexts(textsIn(body));
      const report = await findReport(needs, params, undefined, 'as-it-stands');
      const standing = await answerFromStanding(params, body);
      if (standing !== undefined) return describeDecision(standing);
      if (canonicalJson(basisOf(report)) !== canonicalJson(body.report)) throw reportChanged(report);
      const proposed = proposedIn(report);
      const at = now();
      const issues = decisionIssues(proposed, body, swedishDay(Date.parse(at)));
      if (issues.length > 0) throw new AppError('decision-invalid', { issues });
      const { expectedVersion, ...decided } = body;
      const version = expectedVersion + 1;
      const departures = departuresFrom(proposed, body.order);
      const by = membership.displayName;
      const decision = { ...decided, version, proposed, departures, by, at, person };
      const outcome = await addDecision(table, params, decision, nextEdition(report), {
        id: newId(),
        at,
        person,
        action: 'order-decided',
        target: { round: params.round, county: params.county, version: String(version) },
      });
      if (outcome === 'contended') throw new AppError('busy');
      if (outcome === 'committed') return describeDecision(decision);
      const other = await answerFromStanding(params, body);
      if (other !== undefined) return describeDecision(other);
      throw reportChanged(await findReport(needs, params, undefined, 'as-it-stands'));
    },
  };
}

function basisOf({ edition, inputsHash }: ReadReport) {
  return { edition, inputsHash };
}

function reportChanged(report: ReadReport): AppError {
  return new AppError('report-changed', { extra: { report: basisOf(report) } });
}

function establishmentOf({ editions, edition }: ReadReport) {
  return editions.find((one) => one.status === 'established' && one.edition === edition);
}

/** The edition that, once established, stands instead of the one that was read. */
function nextEdition(report: ReadReport): number {
  return establishmentOf(report) === undefined ? report.edition : report.edition + 1;
}

function describeReport(report: ReadReport) {
  const { ordered, status, computedAt, countyName, roundName, roundStatus, synthetic } = report;
  const establishedAt = establishmentOf(report)?.at;
  return {
    ...basisOf(report),
    ordered,
    status,
    computedAt,
    ...(establishedAt !== undefined && { establishedAt }),
    countyName,
    roundName,
    roundStatus,
    synthetic,
  };
}

function textsIn({ reasons, participants, reference }: Body) {
  return [
    ...reasons.map(({ reason }, at) => ({ path: `reasons.${at}.reason`, value: reason, multiline: true })),
    ...participants.map((value, at) => ({ path: `participants.${at}`, value, multiline: false })),
    { path: 'reference', value: reference, multiline: false },
  ];
}

/** Without an order there are no groups, so that any order can be decided without a reason. */
function proposedIn({ priorities }: ReadReport): StoredDecision['proposed'] {
  return priorities.map(({ area, name, group, rankRange }) => ({
    area,
    name,
    ...(group !== undefined && { group }),
    ...(rankRange?.likely && { likely: rankRange.likely }),
    ...(rankRange && { outermost: [...outermostRange(rankRange)] as [number, number] }),
  }));
}

function isSame(standing: StoredDecision, decided: Omit<Body, 'expectedVersion'>): boolean {
  const { report, order, selected, reasons, participants, decidedOn, reference } = standing;
  const recorded = { report, order, selected, reasons, participants, decidedOn, reference };
  return canonicalJson(recorded) === canonicalJson(decided);
}

function describeDecision({ person: _, ...decision }: StoredDecision): z.input<typeof DecisionSchema> {
  return decision;
}
