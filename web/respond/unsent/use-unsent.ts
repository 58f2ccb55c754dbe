// What of the person's is unsent in this browser, kept current. The queue's code loads only when somebody asks.
import { useEffect, useState } from 'react';
import type { DraftRecord } from './draft-record.ts';

/** So long after the page the sender begins: what one came for is loaded first. */
export const sendAfterMilliseconds = 2000;
/** So long may the sender take before what it has not sent is spoken of. */
const patienceMilliseconds = 6000;

/** `isPatient`: says nothing until the sender has had its try. */
export function useUnsent(person: string, isPatient: boolean): readonly DraftRecord[] {
  const [records, setRecords] = useState<readonly DraftRecord[]>([]);
  useEffect(() => {
    let isClosed = false;
    let unsubscribe: (() => void) | undefined;
    const follow = async () => {
      // Nothing is said before the sender has tried, so its code need not be there before either.
      if (isPatient) await new Promise((resolve) => setTimeout(resolve, sendAfterMilliseconds));
      if (isClosed) return;
      const { draftQueue } = await import('./draft-queue.ts');
      const queue = await draftQueue();
      const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
      if (isPatient) await Promise.race([queue.tried, patience]);
      const read = async () => {
        const found = await queue.ofPerson(person);
        if (!isClosed) setRecords(found);
      };
      if (isClosed) return;
      unsubscribe = queue.subscribe(() => void read());
      await read();
    };
    void follow().catch(() => undefined);
    return () => {
      isClosed = true;
      unsubscribe?.();
    };
  }, [person, isPatient]);
  return records;
}
