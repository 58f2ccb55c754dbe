// Following a response that others write in too: what has changed since one last looked, and who is where.
import type * as z from 'zod';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { FollowedSchema } from '../contract/routes/responses.ts';
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import { lifecycleOf } from '../core/lifecycle.ts';
import { isSignDue, othersPresent, type Presence, signMilliseconds } from '../core/presence.ts';
import { roundStatus } from '../core/round.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { putPresence, readPresences } from '../storage/presences.ts';
import { readAnswers, readResponseState } from '../storage/responses.ts';
import type { Dependencies } from './dependencies.ts';
import type { Respondable } from './respondable.ts';
import { describeAnswers, mayOn } from './response-view.ts';
import { openSteps } from './review-view.ts';

interface Follower {
  readonly person: PersonId;
  readonly membership: StoredMembership;
  readonly memberships: readonly StoredMembership[];
}

/**
 * What it costs, as every open browser asks each few seconds: four reads of an item or a short query (membership,
 * round, state, presences), some four read units. Answers are read only when somebody else has written, some six
 * units for a full inventory; a presence is written only when the section is another or the last sign is older than
 * twenty seconds, one write unit.
 */
export async function followResponse(
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  { round, response, questionnaire }: Respondable,
  { person, membership, memberships }: Follower,
  { section, revision: known }: { readonly section?: string | undefined; readonly revision: number },
): Promise<z.input<typeof FollowedSchema>> {
  if (section !== undefined) refuseSection(questionnaire, membership.sections, section);
  // The state first: answers read after it are at least as new, so nothing is taken as known that was not given.
  const [state, presences] = await Promise.all([
    readResponseState(table, response),
    readPresences(table, response),
  ]);
  const at = now();
  const standing = roundStatus(round, at);
  const { status, edition } = lifecycleOf(state);
  // An answer that was taken back counts here too; the step itself looks closer.
  const facts = { isRoundOpen: standing === 'open', hasAnswer: (state?.revision ?? 0) > 0 };
  const may = {
    ...mayOn(memberships, response, standing, status),
    steps: openSteps(state, facts, { memberships, response }),
  };
  const mine = presences.find((presence) => presence.person === person);
  if (section !== undefined && may.write && isSignDue(mine, section, at))
    await putPresence(table, response, signOf({ person, membership }, section, at));
  const revision = state?.revision ?? 0;
  const answers = revision === known ? undefined : await readAnswers(table, response);
  return {
    revision,
    roundStatus: standing,
    status,
    edition,
    may,
    sections: membership.sections && [...membership.sections],
    opinions: membership.opinions && [...membership.opinions],
    submitted: state?.submitted,
    present: othersPresent(presences, person, at, membership.sections),
    answers: answers && describeAnswers(answers, questionnaire, membership.sections),
  };
}

/** Nobody says that they are where they cannot be. */
function refuseSection(
  { sections }: CompiledQuestionnaire,
  lent: readonly string[] | undefined,
  section: string,
): void {
  if (!sections.some(({ id }) => id === section)) {
    const issue = { path: 'section', code: 'unknown-section', message: 'no such section' };
    throw new AppError('invalid-request', { issues: [issue] });
  }
  if (lent !== undefined && !lent.includes(section)) throw new AppError('section-not-lent');
}

function signOf(
  { person, membership }: Pick<Follower, 'person' | 'membership'>,
  section: string,
  at: string,
): Presence {
  const after = (milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();
  return {
    person,
    name: membership.displayName,
    section,
    renewFrom: after(signMilliseconds.renewAfter),
    until: after(signMilliseconds.lasts),
  };
}
