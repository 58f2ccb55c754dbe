// What the issuer remembers: sessions and half-done sign-ins. A restart forgets them, and one chooses a person anew;
// tokens that are out already go on working, because they need only the keys.
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Gives each of the issuer's models its adapter; all share one memory. */
export function createMemoryAdapter(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry === undefined || entry.expiresAt <= now() ? undefined : entry.payload;
  };
  const forget = (isToGo: (entry: Entry) => boolean): void => {
    for (const [key, entry] of entries) if (isToGo(entry)) entries.delete(key);
  };

  return (model) => ({
    async upsert(id, payload, expiresInSeconds) {
      forget(({ expiresAt }) => expiresAt <= now());
      entries.set(`${model}:${id}`, { payload, expiresAt: now() + (expiresInSeconds || Infinity) * 1000 });
    },
    find: async (id) => read(`${model}:${id}`),
    async findByUid(uid) {
      const found = [...entries].find(
        ([key, { payload }]) => key.startsWith(`${model}:`) && payload.uid === uid,
      );
      return found === undefined ? undefined : read(found[0]);
    },
    // There are no user codes: the device flow is off.
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = read(`${model}:${id}`);
      if (payload !== undefined) payload['consumed'] = Math.floor(now() / 1000);
    },
    destroy: async (id) => void entries.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => forget(({ payload }) => payload.grantId === grantId),
  });
}
