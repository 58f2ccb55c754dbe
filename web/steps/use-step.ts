// Takes a step in a response's life from a page: sends it once at a time, and keeps what was refused.
import { useState } from 'react';
import type { Client } from '../../functions/contract/client.ts';
import type { ResponseView } from '../respond/load-response.ts';
import { useSession } from '../shared/session/session.tsx';

export interface StepSender {
  readonly isSending: boolean;
  /** What went wrong the last time; undefined when nothing has. */
  readonly failure: unknown;
  /** Sends it; true when it was done. */
  readonly send: (call: (client: Client) => Promise<unknown>) => Promise<boolean>;
}

export function useStep(): StepSender {
  const { client } = useSession();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const send = async (call: (client: Client) => Promise<unknown>) => {
    if (isSending) return false;
    setIsSending(true);
    setFailure(undefined);
    try {
      await call(client);
      return true;
    } catch (cause) {
      setFailure(cause);
      return false;
    } finally {
      setIsSending(false);
    }
  };
  return { isSending, failure, send };
}

/** The response as a route names it. */
export function addressOf({
  round,
  organisation,
  survey,
}: Pick<ResponseView, 'round' | 'organisation' | 'survey'>) {
  return { round, org: organisation.id, survey };
}
