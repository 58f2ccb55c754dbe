// Which of what has been said of a response stands now.
import type { ResponseView } from '../respond/load-response.ts';

export type Note = ResponseView['review'][number];

/** What was last said of the edition being written, by the county and by the organisation's own: newest first. */
export function notesNow({ review, edition, status }: ResponseView): Note[] {
  const isOpen = status !== 'submitted' && status !== 'accepted' && status !== 'declined';
  const own = review.filter((note) => isOpen && note.edition === edition);
  const last = (kinds: readonly Note['kind'][]) => own.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  return [...last(['sent-back']), ...last(['returned', 'reopened'])];
}
