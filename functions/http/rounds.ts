// Rounds: list those that concern the person, open one, change one.

import type * as z from 'zod';
import type { RoundSchema, roundRoutes } from '../contract/routes/rounds.ts';
import { inUtcMilliseconds } from '../contract/schemas.ts';
import { AppError } from '../core/errors.ts';
import type { PersonId, RoundId } from '../core/ids.ts';
import type { Round } from '../core/round.ts';
import { roundStatus } from '../core/round.ts';
import { changeRound, concernsMember, planRound, roundIssues } from '../core/round-rules.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import { createRound, listRounds, readRound, replaceRound } from '../storage/rounds.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;

export function roundImplementations(needs: Needs): Implementations<typeof roundRoutes> {
  const { table, places, questionnaires, now, newId } = needs;

  function refuseUnsound(round: Round): void {
    const issues = roundIssues(round, questionnaires, places);
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
      refuseUnsound(round);
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
      const changed = changeRound(round, inUtc(change), now());
      refuseUnsound(changed);
      const outcome = await replaceRound(table, changed, audit('round-changed', person, round.id));
      if (outcome === 'refused') throw new AppError('round-changed');
      if (outcome === 'contended') throw new AppError('busy');
      return describeRound(changed, now());
    },
  };
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
