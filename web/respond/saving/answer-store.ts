// The answers of one response as this browser holds them: what is saved, what is not yet, what disagrees. Nothing is ever dropped.
import type { CallOutput } from '../../../functions/contract/client.ts';
import type { Issue } from '../../../functions/core/errors.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import { type Draft, heldFor } from './draft.ts';
import { isSameValue } from './same-value.ts';
import type { Stash } from './stash.ts';

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
  readonly draft?: Draft;
  readonly conflict?: OtherAnswer;
  readonly refusals: readonly Issue[];
}

export type Listener = (question: string) => void;

export class AnswerStore {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<Listener>();
  readonly #stash: Stash;
  readonly #now: () => Date;
  #revision = 0;

  constructor(answers: readonly SavedAnswer[], stash: Stash, now: () => Date) {
    this.#stash = stash;
    this.#now = now;
    for (const saved of answers) this.#entries.set(saved.question, entryOf(saved.question, saved));
    for (const [question, draft] of Object.entries(stash.read())) {
      const entry = this.entry(question);
      if (!isSettled(draft, entry.saved)) this.#entries.set(question, { ...entry, draft });
    }
  }

  /** Adds 1 at each change. */
  get revision(): number {
    return this.#revision;
  }

  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something about the question changes. */
  entry(question: string): Entry {
    const known = this.#entries.get(question);
    if (known !== undefined) return known;
    const entry = entryOf(question, undefined);
    this.#entries.set(question, entry);
    return entry;
  }

  entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** What the person sees as the answer: theirs if they have written one, else what is saved. */
  value(question: string): AnswerValue {
    const { draft, saved } = this.entry(question);
    return draft ? (draft.then ?? draft).value : (saved?.value ?? null);
  }

  comment(question: string): string {
    const { draft, saved } = this.entry(question);
    return draft ? (draft.then ?? draft).comment : (saved?.comment ?? '');
  }

  /** Takes what the person wrote. Writing back what is saved takes the draft away again. */
  write(question: string, change: { value?: AnswerValue; comment?: string }): void {
    const entry = this.entry(question);
    const draft: Draft = {
      value: change.value === undefined ? this.value(question) : change.value,
      comment: change.comment ?? this.comment(question),
      expectedVersion: entry.draft?.expectedVersion ?? entry.saved?.version ?? 0,
      at: this.#now().toISOString(),
    };
    if (entry.draft && !entry.draft.then && isSameDraft(draft, entry.draft)) return;
    const { draft: _, ...rest } = entry;
    const isSaved = isSettled(draft, entry.saved) && entry.conflict === undefined;
    if (isSaved && entry.draft === undefined) return;
    this.#put({ ...rest, ...(!isSaved && { draft }), refusals: [] });
  }

  /** Says that a prefilled answer still holds. */
  confirm(question: string): void {
    this.write(question, {});
  }

  /** Settles a conflict for the person's own answer: it is sent again, now knowing the other. */
  keepMine(question: string): void {
    const { conflict, draft, ...rest } = this.entry(question);
    if (conflict === undefined || draft === undefined) return;
    const saved = { ...conflict, question, confirmed: true };
    this.#put({ ...rest, saved, draft: { ...draft, expectedVersion: conflict.version } });
  }

  /**
   * Settles a conflict for the other's answer. The person's own is saved first and the other's right after, so that
   * both stand in the history.
   */
  takeTheirs(question: string): void {
    const { conflict, draft, ...rest } = this.entry(question);
    if (conflict === undefined || draft === undefined) return;
    const saved = { ...conflict, question, confirmed: true };
    const then = { value: conflict.value, comment: conflict.comment ?? '' };
    // What cannot be saved cannot stand in the history either.
    const isSavable = heldFor(draft) === undefined;
    this.#put({
      ...rest,
      saved,
      ...(isSavable && { draft: { ...draft, expectedVersion: conflict.version, then } }),
    });
  }

  /** What is to be sent now. */
  sendable(): { question: string; draft: Draft }[] {
    return this.entries().flatMap(({ question, draft, conflict, refusals }) =>
      draft && heldFor(draft) === undefined && conflict === undefined && refusals.length === 0
        ? [{ question, draft }]
        : [],
    );
  }

  /** How many answers the server does not have, for whatever reason. */
  get unsavedCount(): number {
    return this.entries().filter(({ draft }) => draft !== undefined).length;
  }

  /** The server has taken `sent`. What was written meanwhile stays a draft, now from the new version. */
  accepted(question: string, sent: Draft, version: number, author: string): void {
    const { draft, ...rest } = this.entry(question);
    const saved: SavedAnswer = {
      question,
      value: sent.value,
      ...(sent.comment !== '' && { comment: sent.comment }),
      version,
      author,
      at: sent.at,
      confirmed: true,
    };
    const next = nextDraft(draft, sent, version);
    this.#put({ ...rest, saved, ...(next && { draft: next }) });
  }

  conflicted(question: string, current: OtherAnswer): void {
    this.#put({ ...this.entry(question), conflict: current });
  }

  refused(question: string, refusals: readonly Issue[]): void {
    this.#put({ ...this.entry(question), refusals });
  }

  /** Lets refused drafts be tried once more. */
  retryRefused(): void {
    for (const entry of this.entries()) if (entry.refusals.length > 0) this.#put({ ...entry, refusals: [] });
  }

  #put(entry: Entry): void {
    this.#entries.set(entry.question, entry);
    this.#revision += 1;
    this.#stash.write(
      Object.fromEntries(this.entries().flatMap(({ question, draft }) => (draft ? [[question, draft]] : []))),
    );
    for (const listener of this.#listeners) listener(entry.question);
  }
}

function entryOf(question: string, saved: SavedAnswer | undefined): Entry {
  return { question, ...(saved && { saved }), refusals: [] };
}

function isSameDraft(
  draft: Pick<Draft, 'value' | 'comment'>,
  other: { readonly value: AnswerValue; readonly comment?: string | undefined } | undefined,
): boolean {
  return isSameValue(draft.value, other?.value ?? null) && draft.comment === (other?.comment ?? '');
}

/** Has the server exactly this, and as a confirmed answer? */
function isSettled(draft: Draft, saved: SavedAnswer | undefined): boolean {
  return draft.then === undefined && isSameDraft(draft, saved) && saved?.confirmed !== false;
}

/** What is left to send when `sent` has been saved as `version`. */
function nextDraft(draft: Draft | undefined, sent: Draft, version: number): Draft | undefined {
  if (draft === undefined) return undefined;
  if (!isSameDraft(draft, sent)) return { ...draft, expectedVersion: version };
  return draft.then && { ...draft.then, expectedVersion: version, at: draft.at };
}
