// Second opinions: read by who gave them and by who answers for the organisation; written by who was asked.
import type { opinionRoutes } from '../contract/routes/opinions.ts';
import { type AnswerChange, decideChange, type Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { closedBecause } from '../core/lifecycle.ts';
import type { Answer, ResponseKey } from '../core/response.ts';
import { roundStatus } from '../core/round.ts';
import { listOpinions, putOpinion } from '../storage/opinions.ts';
import { readResponseState } from '../storage/responses.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import { refuseUnsavable } from './check-answers.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { findRespondable, keyOf } from './respondable.ts';
import type { SaveResult } from './save-answers.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

const maxAttempts = 6;

export function opinionImplementations(needs: Needs): Implementations<typeof opinionRoutes> {
  const { table, now } = needs;
  return {
    async readOpinions({ params, person, membership }) {
      const { response } = await findRespondable(needs, keyOf(params));
      const all = await listOpinions(table, response);
      const shown =
        membership.sections === undefined ? all : all.filter(({ authorId }) => authorId === person);
      return {
        sections: [...(membership.opinions ?? [])],
        opinions: shown.map(({ authorId, ...opinion }) => ({ ...opinion, isOwn: authorId === person })),
      };
    },

    async writeOpinions({ params, body: { changes }, person, membership }) {
      const { round, response, questionnaire } = await findRespondable(needs, keyOf(params));
      const at = now();
      if (roundStatus(round, at) !== 'open') throw new AppError('round-not-open');
      refuseUnsavable(questionnaire, changes, membership.opinions ?? []);
      const state = await readResponseState(table, response);
      const closed = state && closedBecause(state.status);
      if (closed !== undefined) throw new AppError(closed);
      const by = { author: membership.displayName, authorId: person, at };
      const own = (await listOpinions(table, response)).filter(({ authorId }) => authorId === person);
      const standing = new Map(own.map((opinion) => [opinion.question, opinion]));
      const results: SaveResult[] = [];
      for (const change of changes) {
        results.push(await saveOpinion(needs, response, change, standing.get(change.question), by));
      }
      return { results };
    },
  };
}

/** Only the person's own other browser can come between; what it wrote is then a conflict, as with answers. */
async function saveOpinion(
  { table }: Needs,
  response: ResponseKey,
  change: AnswerChange,
  known: Answer | undefined,
  by: Signature,
): Promise<SaveResult> {
  const { question } = change;
  let standing = known;
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const decision = decideChange(change, standing, by);
    switch (decision.kind) {
      case 'stands':
        return { question, ok: true, version: decision.version };
      case 'conflict':
        return { question, ok: false, code: 'version-conflict', current: decision.current };
      case 'write':
        if (await putOpinion(table, response, decision.answer, standing?.version ?? 0))
          return { question, ok: true, version: decision.answer.version };
    }
    await pauseBeforeAttempt(attempt);
    standing = (await listOpinions(table, response)).find(
      (opinion) => opinion.question === question && opinion.authorId === by.authorId,
    );
  }
  throw new AppError('busy');
}
