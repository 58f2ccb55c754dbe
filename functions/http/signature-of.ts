// How what somebody writes is signed.
import type { Signature } from '../core/answering.ts';
import type { PersonId } from '../core/ids.ts';

/** `at` is ISO 8601 in UTC. */
export function signatureOf(
  {
    person,
    membership,
  }: { readonly person: PersonId; readonly membership: { readonly displayName: string } },
  at: string,
): Signature {
  return { author: membership.displayName, authorId: person, at };
}
