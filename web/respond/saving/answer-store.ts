// The answers of one response as this browser holds them: what is saved, what is not yet, what disagrees. Nothing is ever dropped.
import type { Issue } from '../../../functions/core/errors.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import { type Draft, type DraftKeeper, heldFor, type QuestionDraft } from './draft.ts';
import {
  asShown,
  type Entry,
  entryOf,
  isNews,
  isSameDraft,
  isSettled,
  lastStepOf,
  nextDraft,
  type OtherAnswer,
  type SavedAnswer,
  savedFrom,
  seenIn,
  stepOf,
  withNews,
} from './entry.ts';
import { nothingToUndo, type Undo, withStep } from './undo.ts';

/** What the response takes now: a draft that it does not take is kept apart, and shown apart. */
export interface Circumstances {
  readonly edition: number;
  readonly mayWrite: (question: string) => boolean;
}

export interface AnswerStoreOptions extends Circumstances {
  readonly answers: readonly SavedAnswer[];
  readonly keeper: DraftKeeper;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Is the question answered by typing, so that many changes are one step back? */
  readonly isTyped: (question: string) => boolean;
}

export type Listener = (question: string) => void;

export class AnswerStore {
  readonly #entries = new Map<string, Entry>();
  readonly #apart = new Map<string, QuestionDraft>();
  readonly #listeners = new Set<Listener>();
  readonly #options: Pick<AnswerStoreOptions, 'keeper' | 'now' | 'newId' | 'isTyped'>;
  #circumstances: Circumstances;
  #revision = 0;

  constructor(options: AnswerStoreOptions) {
    this.#options = options;
    this.#circumstances = options;
    for (const saved of options.answers) this.#entries.set(saved.question, entryOf(saved.question, saved));
    this.takeOver(options.keeper.read());
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

  /** What the person sees as the answer. */
  value(question: string): AnswerValue {
    return seenIn(this.entry(question)).value;
  }

  comment(question: string): string {
    return seenIn(this.entry(question)).comment;
  }

  /** Takes what the person wrote. Writing back what is saved takes the draft away again. */
  write(question: string, change: { value?: AnswerValue; comment?: string }): void {
    const entry = this.entry(question);
    const isTyped = change.comment !== undefined || this.#options.isTyped(question);
    const typing = isTyped ? (change.comment === undefined ? 'value' : 'comment') : undefined;
    const at = this.#options.now().getTime();
    this.#write(question, change, withStep(entry.undo, stepOf(entry), typing, at));
  }

  /** Says that a prefilled answer still holds. */
  confirm(question: string): void {
    this.write(question, {});
  }

  /** Brings back what stood before the person's last change; what is undone stays in the history. */
  undo(question: string): void {
    const entry = this.entry(question);
    const { undo, saved, draft: _, ...rest } = entry;
    const at = lastStepOf(entry);
    const step = undo.steps[at];
    if (step === undefined) return;
    const left = { steps: undo.steps.slice(0, at) };
    if (step.confirmed) this.#write(question, step, left);
    // Nobody has said that a prefilled answer holds, so it is not written again: it counts as unanswered either way.
    else if (saved?.confirmed !== false) this.#write(question, { value: null, comment: step.comment }, left);
    else this.#put({ ...rest, saved, undo: left, refusals: [] });
  }

  canUndo(question: string): boolean {
    return lastStepOf(this.entry(question)) >= 0;
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

  /** How many answers the server does not have, for whatever reason; those kept apart not among them. */
  get unsavedCount(): number {
    return this.entries().filter(({ draft }) => draft !== undefined).length;
  }

  /** The server has taken `sent`. What was written meanwhile stays a draft, now from the new version. */
  accepted(question: string, sent: Draft, version: number, author: string): void {
    const { draft, ...rest } = this.entry(question);
    const saved = savedFrom(question, sent, version, author);
    const next = nextDraft(draft, sent, version);
    this.#put({ ...rest, saved: asShown(rest, saved), ...(next && { draft: next }) });
  }

  conflicted(question: string, current: OtherAnswer): void {
    this.#put({ ...this.entry(question), conflict: current, undo: nothingToUndo });
  }

  refused(question: string, refusals: readonly Issue[]): void {
    this.#put({ ...this.entry(question), refusals });
  }

  /** Lets refused drafts be tried once more. */
  retryRefused(): void {
    for (const entry of this.entries()) if (entry.refusals.length > 0) this.#put({ ...entry, refusals: [] });
  }

  /**
   * Takes up what others have saved. A draft stays as it is, from the version it was written from, so that the server
   * says whether the two disagree. `isBusy`: the person is writing there this moment; false when such an answer was
   * left for the next time.
   */
  merge(answers: readonly SavedAnswer[], isBusy: (question: string) => boolean): boolean {
    let isAll = true;
    for (const saved of answers) {
      const entry = this.entry(saved.question);
      if (!isNews(saved, entry.saved)) continue;
      if (entry.draft === undefined && isBusy(saved.question)) isAll = false;
      else this.#put(withNews(entry, saved));
    }
    return isAll;
  }

  /** Takes up drafts that this page did not write: those of a tab that has closed. */
  takeOver(drafts: readonly QuestionDraft[]): void {
    for (const draft of drafts) this.#place(draft);
  }

  /** Puts apart what the response no longer takes, and takes back what it takes again. */
  become(circumstances: Circumstances): void {
    this.#circumstances = circumstances;
    for (const { question, draft, conflict: _, ...rest } of this.entries()) {
      if (draft === undefined || this.#takes({ ...draft, question })) continue;
      this.#apart.set(draft.id, { ...draft, question });
      // Shown apart now, and still kept under the same id.
      this.#show({ ...rest, question, refusals: [], undo: nothingToUndo });
    }
    for (const draft of this.draftsApart()) this.#place(draft);
  }

  /** Drafts that the response does not take: of an earlier edition, submitted or closed meanwhile, no longer lent. */
  draftsApart(): QuestionDraft[] {
    return [...this.#apart.values()];
  }

  mayWrite(question: string): boolean {
    return this.#circumstances.mayWrite(question);
  }

  /** Makes a draft that was kept apart the answer, over what stands now. */
  answerWithApart(id: string): void {
    const draft = this.#apart.get(id);
    if (draft === undefined || !this.mayWrite(draft.question)) return;
    const { value, comment } = draft.then ?? draft;
    this.write(draft.question, { value, comment });
    this.dropApart(id);
  }

  /** The person has done with it. */
  dropApart(id: string): void {
    const draft = this.#apart.get(id);
    if (draft === undefined) return;
    this.#apart.delete(id);
    this.#options.keeper.remove(id);
    this.#show(this.entry(draft.question));
  }

  #takes({ edition, question }: QuestionDraft): boolean {
    return edition === this.#circumstances.edition && this.#circumstances.mayWrite(question);
  }

  /** As the answer where it can be sent, else apart. Of two drafts of one question, the newer is the answer. */
  #place(found: QuestionDraft): void {
    const { question, ...draft } = found;
    const entry = this.entry(question);
    this.#apart.delete(draft.id);
    if (entry.draft?.id === draft.id) return;
    const isOlder = entry.draft !== undefined && entry.draft.at > draft.at;
    if (isSettled(draft, entry.saved)) {
      this.#options.keeper.remove(draft.id);
      this.#show(entry);
    } else if (!this.#takes(found) || isOlder) {
      this.#apart.set(draft.id, found);
      this.#show(entry);
    } else {
      if (entry.draft !== undefined) this.#apart.set(entry.draft.id, { ...entry.draft, question });
      this.#show({ ...entry, draft });
    }
  }

  #write(question: string, change: { value?: AnswerValue; comment?: string }, undo: Undo): void {
    const entry = this.entry(question);
    const draft: Draft = {
      id: entry.draft?.id ?? this.#options.newId(),
      edition: this.#circumstances.edition,
      value: change.value === undefined ? this.value(question) : change.value,
      comment: change.comment ?? this.comment(question),
      expectedVersion: entry.draft?.expectedVersion ?? entry.saved?.version ?? 0,
      at: this.#options.now().toISOString(),
    };
    if (entry.draft && !entry.draft.then && isSameDraft(draft, entry.draft)) return;
    const { draft: _, ...rest } = entry;
    const isSaved = isSettled(draft, entry.saved) && entry.conflict === undefined;
    if (isSaved && entry.draft === undefined) return;
    this.#put({ ...rest, ...(!isSaved && { draft }), refusals: [], undo });
  }

  /** Keeps the entry's draft, or no longer keeps the one it had, and shows the entry. */
  #put(entry: Entry): void {
    const before = this.entry(entry.question).draft;
    if (entry.draft !== undefined && entry.draft !== before)
      this.#options.keeper.put({ ...entry.draft, question: entry.question });
    if (entry.draft === undefined && before !== undefined) this.#options.keeper.remove(before.id);
    this.#show(entry);
  }

  #show(entry: Entry): void {
    this.#entries.set(entry.question, entry);
    this.#revision += 1;
    for (const listener of this.#listeners) listener(entry.question);
  }
}
