// Sends one change and keeps what became of it: under way, or what went wrong.
import { useState } from 'react';

export interface Change {
  readonly isBusy: boolean;
  /** What went wrong the last time; undefined while all is well. */
  readonly cause: unknown;
  readonly send: (work: () => Promise<void>) => Promise<void>;
}

export function useChange(): Change {
  const [isBusy, setIsBusy] = useState(false);
  const [cause, setCause] = useState<unknown>();
  return {
    isBusy,
    cause,
    async send(work) {
      setIsBusy(true);
      setCause(undefined);
      try {
        await work();
      } catch (failure) {
        setCause(failure);
      } finally {
        setIsBusy(false);
      }
    },
  };
}
