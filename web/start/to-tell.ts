// Is there something that somebody else has said of the response, and that stands?
import type { ResponseView } from '../respond/load-response.ts';
import { type Note, notesNow } from '../steps/notes-now.ts';
import { isSettled } from './load-asked.ts';

export function hasSomethingToTell(response: ResponseView): boolean {
  return (
    notesNow(response).length > 0 ||
    response.reopeningRequest !== undefined ||
    response.declined !== undefined ||
    refusalNow(response) !== undefined
  );
}

/** What the county answered last when asked to open the edition that stands; undefined once it is asked anew. */
export function refusalNow({ review, edition, status, reopeningRequest }: ResponseView): Note | undefined {
  if (!isSettled({ status }) || reopeningRequest !== undefined) return undefined;
  return review.find((note) => note.kind === 'reopening-refused' && note.edition === edition);
}
