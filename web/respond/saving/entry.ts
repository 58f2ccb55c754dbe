// One question as this browser holds it: what is saved, what is not yet, what disagrees.
import type { CallOutput } from '../../../functions/contract/client.ts';
import type { Issue } from '../../../functions/core/errors.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import type { Draft } from './draft.ts';
import { isSameValue } from './same-value.ts';
import { nothingToUndo, type Step, type Undo } from './undo.ts';

export type SavedAnswer = Omit<
  CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}'>['answers'][number],
  'value'
> & {
  readonly value: AnswerValue;
};

/** What somebody else wrote meanwhile. */
export type OtherAnswer = Omit<SavedAnswer, 'question' | 'confirmed'>;

export interface Entry {
  readonly question: string;
  readonly saved?: SavedAnswer;
  /** An earlier round's answer, to be confirmed; kept while the page is open, so that a confirmation can be undone. */
  readonly prefilled?: SavedAnswer;
  readonly draft?: Draft;
  readonly conflict?: OtherAnswer;
  readonly refusals: readonly Issue[];
  readonly undo: Undo;
}

export function entryOf(question: string, saved: SavedAnswer | undefined): Entry {
  const prefilled = saved?.confirmed === false ? { prefilled: saved } : {};
  return { question, ...(saved && { saved }), ...prefilled, refusals: [], undo: nothingToUndo };
}

/** What the person sees as the answer: theirs if they have written one, else what is saved. */
export function seenIn({ draft, saved }: Entry): { readonly value: AnswerValue; readonly comment: string } {
  const { value, comment } = draft?.then ?? draft ?? saved ?? {};
  return { value: value ?? null, comment: comment ?? '' };
}

/** What one would come back to by undoing the next change. */
export function stepOf(entry: Entry): Step {
  return { ...seenIn(entry), confirmed: entry.draft !== undefined || entry.saved?.confirmed !== false };
}

/** The latest step that leads to something else than what stands; typing may have come back to where it began. */
export function lastStepOf(entry: Entry): number {
  const now = stepOf(entry);
  return entry.undo.steps.findLastIndex(
    (step) => !isSameDraft(step, now) || step.confirmed !== now.confirmed,
  );
}

/** Does `saved` say more than what is known? An older answer may arrive after a newer. */
export function isNews(saved: SavedAnswer, known: SavedAnswer | undefined): boolean {
  return known === undefined || saved.version > known.version;
}

/** An answer that was taken back leaves the earlier round's to be confirmed, as the server shows it. */
export function asShown({ prefilled }: Pick<Entry, 'prefilled'>, saved: SavedAnswer): SavedAnswer {
  return prefilled && saved.value === null ? { ...prefilled, version: saved.version } : saved;
}

/** Somebody else has changed the answer, so there is no own change left to undo, unless one is still to be sent. */
export function withNews(entry: Entry, saved: SavedAnswer): Entry {
  const shown = asShown(entry, saved);
  if (entry.draft === undefined) return { ...entry, saved: shown, undo: nothingToUndo };
  return { ...entry, saved: shown, ...(entry.conflict && { conflict: saved }) };
}

export function isSameDraft(
  draft: Pick<Draft, 'value' | 'comment'>,
  other: { readonly value: AnswerValue; readonly comment?: string | undefined } | undefined,
): boolean {
  return isSameValue(draft.value, other?.value ?? null) && draft.comment === (other?.comment ?? '');
}

/** Has the server exactly this, and as a confirmed answer? */
export function isSettled(draft: Draft, saved: SavedAnswer | undefined): boolean {
  return draft.then === undefined && isSameDraft(draft, saved) && saved?.confirmed !== false;
}

/** `sent` as the server has it once it has taken it. */
export function savedFrom(question: string, sent: Draft, version: number, author: string): SavedAnswer {
  return {
    question,
    value: sent.value,
    ...(sent.comment !== '' && { comment: sent.comment }),
    version,
    author,
    at: sent.at,
    confirmed: true,
  };
}

/** What is left to send when `sent` has been saved as `version`. */
export function nextDraft(draft: Draft | undefined, sent: Draft, version: number): Draft | undefined {
  if (draft === undefined) return undefined;
  if (!isSameDraft(draft, sent)) return { ...draft, expectedVersion: version };
  return (
    draft.then && {
      ...draft.then,
      id: draft.id,
      edition: draft.edition,
      expectedVersion: version,
      at: draft.at,
    }
  );
}
