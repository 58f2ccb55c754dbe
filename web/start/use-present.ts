// Who else is at work in the response right now, looked up while somebody looks at the page.
import { useEffect, useState } from 'react';
import type { ResponseView } from '../respond/load-response.ts';
import { useSession } from '../shared/session/session.tsx';
import { addressOf } from '../steps/use-step.ts';

/** As often as the answering page asks while nobody touches it. */
const pauseMilliseconds = 20_000;

/** Names by section. A detail: where it cannot be had nothing is said, and the page never waits for it. */
export function usePresent(response: ResponseView): ReadonlyMap<string, readonly string[]> {
  const { client } = useSession();
  const [present, setPresent] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const { round, organisation, survey, may } = response;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the response is another object each time it is read
  useEffect(() => {
    if (!may.write) return;
    let { revision } = response;
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const params = addressOf(response);
      const followed = await client('POST /api/rounds/{round}/responses/{org}/{survey}/presence', {
        params,
        body: { revision },
      }).catch(() => undefined);
      revision = followed?.revision ?? revision;
      const grouped = Map.groupBy(followed?.present ?? [], ({ section }) => section);
      setPresent(new Map([...grouped].map(([section, all]) => [section, all.map(({ name }) => name)])));
    };
    void look();
    const timer = setInterval(() => void look(), pauseMilliseconds);
    return () => clearInterval(timer);
  }, [client, round, organisation.id, survey, may.write]);
  return present;
}
