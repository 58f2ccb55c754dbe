// Saves a form whole, on condition of the version that it was made from, and keeps what there is to say when that fails.
import { useState } from 'react';
import type { Refusal } from '../../functions/contract/client.ts';
import { standingIn } from './not-saved.tsx';

export interface SavingWhole<Standing> {
  readonly isBusy: boolean;
  /** What somebody else has saved meanwhile; saving again replaces it. */
  readonly theirs: Standing | undefined;
  /** Forgets theirs, once the form has taken it over or lets it go. */
  readonly forgetTheirs: () => void;
  /** Why it was not saved, where that is nobody else's doing. */
  readonly cause: unknown;
  /** `send` rejects when nothing was saved; after it nothing more is done here, for the form is then gone. */
  readonly save: (send: (expectedVersion: number) => Promise<void>) => Promise<void>;
}

/** `changed`: the refusal that holds what stands. `version`: 0 for what nobody has saved yet. */
export function useSavingWhole<Standing extends { readonly version: number }>(
  changed: Refusal['code'],
  version: number,
): SavingWhole<Standing> {
  const [expected, setExpected] = useState(version);
  const [theirs, setTheirs] = useState<Standing>();
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (send: (expectedVersion: number) => Promise<void>) => {
    setIsBusy(true);
    setCause(undefined);
    try {
      await send(expected);
    } catch (failure) {
      setIsBusy(false);
      const current = standingIn<Standing>(failure, changed);
      setTheirs(current);
      if (current === undefined) setCause(failure);
      else setExpected(current.version);
    }
  };
  return { isBusy, theirs, forgetTheirs: () => setTheirs(undefined), cause, save };
}
