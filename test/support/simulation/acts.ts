// What a person does to the answers on a page, and what the ledger then holds them to have written and wanted.
import type { AnswerStore } from '../../../web/respond/saving/answer-store.ts';
import type { Ledger } from './ledger.ts';
import type { Rolls } from './rolls.ts';

/** One person at one open page. */
export interface AtPage {
  readonly person: string;
  readonly store: AnswerStore;
  readonly rolls: Rolls;
  readonly ledger: Ledger;
}

/** Types an answer and a comment that nobody has typed before. */
export function type({ person, store, rolls, ledger }: AtPage, question: string): void {
  const text = `${person} ${ledger.newNumber()}`;
  const value = rolls.isLucky(0.1) ? null : rolls.below(5);
  replaced(ledger, store, question);
  ledger.typed.set(text, { person, question, value });
  ledger.wants(person, question, text, seenIn(store, question));
  ledger.step(`${person} types ${text} in ${question}`);
  store.write(question, { value, comment: text });
}

export function undo({ person, store, ledger }: AtPage, question: string): void {
  if (!store.canUndo(question)) return;
  replaced(ledger, store, question);
  ledger.step(`${person} undoes in ${question}`);
  store.undo(question);
  const { draft } = store.entry(question);
  if (draft !== undefined) ledger.wants(person, question, draft.comment, draft.expectedVersion);
}

/** Settles a conflict: for the own answer, or for the other's, so that both are written. */
export function settle({ person, store, rolls, ledger }: AtPage, question: string): void {
  const { conflict, draft } = store.entry(question);
  if (conflict === undefined || draft === undefined) return;
  const { version } = conflict;
  ledger.wants(person, question, draft.comment, version);
  if (draft.then !== undefined) ledger.wants(person, question, draft.then.comment, version);
  const isMine = rolls.isLucky(0.5);
  ledger.step(`${person} settles ${question} for ${isMine ? 'own' : "the other's"}`);
  if (isMine) store.keepMine(question);
  else {
    ledger.wants(person, question, conflict.comment ?? '', version);
    store.takeTheirs(question);
  }
}

/** Takes up or throws away what the response no longer took. */
export function settleApart({ person, store, rolls, ledger }: AtPage): void {
  const apart = store.draftsApart();
  if (apart.length === 0) return;
  const { id, question, comment, then } = rolls.pick(apart);
  if (rolls.isLucky(0.3)) {
    ledger.step(`${person} throws away ${comment} in ${question}`);
    ledger.typed.delete(comment);
    store.dropApart(id);
    return;
  }
  if (!store.mayWrite(question)) return;
  replaced(ledger, store, question);
  const shown = (then ?? { comment }).comment;
  if (shown !== comment) ledger.typed.delete(comment);
  ledger.wants(person, question, shown, seenIn(store, question));
  ledger.step(`${person} takes up ${shown} in ${question}`);
  store.answerWithApart(id);
}

/** The version that what is written now is written over, as the page knows it. */
function seenIn(store: AnswerStore, question: string): number {
  const { draft, saved } = store.entry(question);
  return draft?.expectedVersion ?? saved?.version ?? 0;
}

/** What the person sees and writes over is theirs to lose. */
function replaced(ledger: Ledger, store: AnswerStore, question: string): void {
  const { draft } = store.entry(question);
  if (draft !== undefined) ledger.typed.delete(draft.comment);
}
