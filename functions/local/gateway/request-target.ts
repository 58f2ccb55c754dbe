// The two halves of what a request asks for, as they were sent.
import type { IncomingMessage } from 'node:http';

/** Still percent-encoded, without the query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

/** What follows the question mark; empty when there is none. */
export function queryOf({ url = '/' }: IncomingMessage): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}
