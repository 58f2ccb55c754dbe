// What becomes of one wanted change, given the answer that stands: nothing to do, a conflict, or a write.
import { canonicalJson } from './canonical-json.ts';
import type { PersonId } from './ids.ts';
import type { Answer, AnswerValue } from './response.ts';

export interface AnswerChange {
  readonly question: string;
  readonly value: AnswerValue;
  /** Absent keeps the comment that stands; null or an empty text takes it away. */
  readonly comment?: string | null | undefined;
  /** The version that the change was made from; 0 for a question nobody has written. */
  readonly expectedVersion: number;
}

/** Who writes, and when (ISO, UTC). */
export interface Signature {
  readonly author: string;
  readonly authorId: PersonId;
  readonly at: string;
}

export type Decision =
  | { readonly kind: 'stands'; readonly version: number }
  | {
      readonly kind: 'conflict';
      readonly current: Pick<Answer, 'value' | 'comment' | 'version' | 'author' | 'at'>;
    }
  | { readonly kind: 'write'; readonly answer: Answer; readonly replaces: Answer | undefined };

/**
 * What already stands is never a conflict, whatever version it was wanted from: a request whose first answer
 * was lost on the way may be sent again. A prefilled answer (unconfirmed) is written to be confirmed, and so is that
 * there is no answer where something stored elsewhere is shown as one: `isPrefilled`.
 */
export function decideChange(
  change: AnswerChange,
  standing: Answer | undefined,
  by: Signature,
  isPrefilled = false,
): Decision {
  const version = standing?.version ?? 0;
  const comment = change.comment === undefined ? standing?.comment : change.comment || undefined;
  const stands = isSame(change.value, standing?.value ?? null) && comment === standing?.comment;
  const isConfirmed = standing === undefined ? !isPrefilled : standing.confirmed;
  if (stands && isConfirmed) return { kind: 'stands', version };
  if (change.expectedVersion !== version) return { kind: 'conflict', current: standing ?? unwritten };
  const { question, value } = change;
  return {
    kind: 'write',
    answer: { question, value, comment, version: version + 1, ...by, confirmed: true },
    replaces: standing,
  };
}

/** What stands where nobody has written: shown to someone who expected a version of it. */
const unwritten = { value: null, version: 0, author: '', at: '' } as const;

function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/**
 * As many of `writes` as fit in one transaction of `room` actions: an answer is one action, and one more
 * where it replaces something that must be kept as history.
 */
export function takeThatFit<W extends { readonly replaces: Answer | undefined }>(
  writes: readonly W[],
  room: number,
): W[] {
  const fitting: W[] = [];
  let left = room;
  for (const write of writes) {
    left -= write.replaces === undefined ? 1 : 2;
    if (left < 0) break;
    fitting.push(write);
  }
  return fitting;
}
