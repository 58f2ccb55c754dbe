// Rounds: list those that concern the person, plan one, change one, and how one stands in its counties.

import type * as z from 'zod';
import type { ProgrammePeriod } from '../../surveys/programme/types.ts';
import type { RoundSchema, roundRoutes } from '../contract/routes/rounds.ts';
import { inUtcMilliseconds } from '../contract/schemas.ts';
import { AppError } from '../core/errors.ts';
import type { PersonId, RoundId, SurveyRef } from '../core/ids.ts';
import { releaseOf } from '../core/release.ts';
import type { Round } from '../core/round.ts';
import { roundStatus } from '../core/round.ts';
import {
  changeRound,
  concernsMember,
  planRound,
  type RoundChange,
  type RoundGround,
  refusalToChange,
  roundIssues,
} from '../core/round-rules.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import { listReleases } from '../storage/releases.ts';
import { createRound, listRounds, readRound, replaceRound } from '../storage/rounds.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { standingInCounties } from './round-counties.ts';

export interface RoundNeeds
  extends Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'> {
  readonly periods: readonly ProgrammePeriod[];
  /** Survey versions that deployment itself released. */
  readonly releasedByDeployment: Readonly<Record<string, string>>;
}

export function roundImplementations(needs: RoundNeeds): Implementations<typeof roundRoutes> {
  const { table, places, questionnaires, now, newId } = needs;

  /** `asked`: what the round asks already. That stays asked, whatever is deployed by now. */
  async function refuseUnsound(round: Round, asked: readonly SurveyRef[] = []): Promise<void> {
    const { released, releasedOtherwise } = await readReleased(needs);
    const issues = roundIssues(round, {
      published: questionnaires,
      released: new Set([...released, ...asked]),
      releasedOtherwise,
      places,
      periods: needs.periods,
    });
    if (issues.length > 0) throw new AppError('invalid-round', { issues });
  }

  function audit(action: AuditEntry['action'], person: PersonId, round: RoundId): AuditEntry {
    return { id: newId(), at: now(), person, action, target: { round } };
  }

  return {
    async listRounds({ memberships }) {
      const rounds = await listRounds(table);
      return {
        rounds: rounds
          .filter((round) => memberships.some((membership) => concernsMember(round, membership)))
          .sort((a, b) => (a.opensAt < b.opensAt ? 1 : -1))
          .map((round) => describeRound(round, now())),
      };
    },

    async createRound({ body, person }) {
      const round = planRound(inUtc(body));
      await refuseUnsound(round);
      const outcome = await createRound(table, round, audit('round-created', person, round.id));
      if (outcome === 'refused') throw new AppError('round-exists');
      if (outcome === 'contended') throw new AppError('busy');
      return describeRound(round, now());
    },

    async changeRound({ params, body, person }) {
      const round = await readRound(table, params.round);
      if (round === undefined) throw new AppError('unknown-round');
      const { expectedVersion = round.version, ...change } = body;
      if (expectedVersion !== round.version) throw new AppError('round-changed');
      const at = now();
      const wanted = inUtc(change);
      const refusal = refusalToChange(round, wanted, at);
      if (refusal !== undefined) throw new AppError(refusal);
      const changed = changeRound(round, wanted, at);
      await refuseUnsound(changed, round.surveys);
      const outcome = await replaceRound(table, changed, audit(auditedAs(wanted), person, round.id));
      if (outcome === 'refused') throw new AppError('round-changed');
      if (outcome === 'contended') throw new AppError('busy');
      return describeRound(changed, now());
    },

    async readPlanning() {
      const { released } = await readReleased(needs);
      const year = Number(now().slice(0, 4));
      return {
        surveys: [...questionnaires].map(([ref, { kinds }]) => ({
          ref,
          kinds: [...kinds],
          isReleased: released.has(ref),
        })),
        counties: places.counties.map(({ id, name }) => ({
          id,
          name,
          municipalities: municipalitiesIn(id),
        })),
        periods: needs.periods.map(({ id, firstYear, lastYear = year }) => ({
          id,
          isNow: firstYear <= year && year <= lastYear,
        })),
      };
    },

    async readRoundCounties({ params }) {
      const round = await readRound(table, params.round);
      if (round === undefined) throw new AppError('unknown-round');
      return { round: describeRound(round, now()), counties: await standingInCounties(needs, round) };
    },
  };

  function municipalitiesIn(county: string): number {
    return places.organisations.filter((one) => one.kind === 'municipality' && one.county === county).length;
  }
}

/** The versions that may be asked, released by deployment or by an administrator, and those released with other content. */
async function readReleased({
  table,
  questionnaires,
  releasedByDeployment,
}: Pick<RoundNeeds, 'table' | 'questionnaires' | 'releasedByDeployment'>): Promise<
  Pick<RoundGround, 'released' | 'releasedOtherwise'>
> {
  const stored = await listReleases(table);
  const found = stored.map(({ ref }) => releaseOf(stored, ref, questionnaires.get(ref)?.hash));
  return {
    released: new Set([
      ...Object.keys(releasedByDeployment),
      ...found.flatMap(({ holds }) => holds?.ref ?? []),
    ]),
    releasedOtherwise: new Set(found.flatMap(({ otherwise }) => otherwise?.ref ?? [])),
  };
}

function auditedAs({ status }: RoundChange): AuditEntry['action'] {
  switch (status) {
    case 'open':
      return 'round-opened';
    case 'closed':
      return 'round-closed';
    case 'established':
      return 'round-established';
    case undefined:
      return 'round-changed';
  }
}

interface Times {
  readonly opensAt?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly closesAt?: string | undefined;
}

/** The same with times as they are kept: UTC with milliseconds, so that they sort as text. */
function inUtc<T extends Times>(times: T): T {
  const utc = (name: keyof Times) =>
    times[name] === undefined ? {} : { [name]: inUtcMilliseconds(times[name]) };
  return { ...times, ...utc('opensAt'), ...utc('dueAt'), ...utc('closesAt') };
}

function describeRound(round: Round, now: string): z.input<typeof RoundSchema> {
  const { scope, surveys } = round;
  return {
    ...round,
    surveys: [...surveys],
    scope: { counties: [...scope.counties], kinds: [...scope.kinds] },
    status: roundStatus(round, now),
  };
}
