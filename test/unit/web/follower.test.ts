import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal, Unreachable } from '../../../functions/contract/client.ts';
import { type Followed, Follower, type FollowerOptions } from '../../../web/respond/follower.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Asked {
  readonly revision: number;
  readonly isHere: boolean;
}

/** A response at revision 7 that nobody else changes, unless told otherwise. */
function following(more: Partial<FollowerOptions<Followed<string>>> = {}) {
  const asked: Asked[] = [];
  const server = { revision: 7 };
  const follower = new Follower<Followed<string>>({
    ask: async (revision, isHere) => {
      asked.push({ revision, isHere });
      return { revision: server.revision, ...(revision !== server.revision && { answers: 'all' }) };
    },
    take: () => true,
    lose: () => undefined,
    isSaving: () => false,
    isVisible: () => true,
    isOnline: () => true,
    now: () => Date.now(),
    revision: 7,
    ...more,
  });
  const stop = follower.start();
  return { follower, asked, server, stop };
}

describe('following a response', () => {
  it('begins some seconds after the page is there and goes on each few seconds', async () => {
    const { asked } = following();
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(8200);
    expect(asked).toEqual(Array(3).fill({ revision: 7, isHere: true }));
  });

  it('is rare when nobody touches the page, and says of nobody that they are there', async () => {
    const { asked, follower } = following();
    await vi.advanceTimersByTimeAsync(180_000);
    asked.length = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(3);
    expect(asked[0]?.isHere).toBe(false);
    follower.touched();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.at(-1)?.isHere).toBe(true);
  });

  it('is rarer still when the page is hidden, and rests without a network', async () => {
    const hidden = following({ isVisible: () => false });
    await vi.advanceTimersByTimeAsync(130_000);
    expect(hidden.asked).toHaveLength(3);
    expect(hidden.asked[0]?.isHere).toBe(false);
    const offline = following({ isOnline: () => false });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(offline.asked).toEqual([]);
  });

  it('does not ask for one’s own answers again', async () => {
    const { asked, follower, server } = following();
    await vi.advanceTimersByTimeAsync(3500);
    server.revision += 2;
    follower.wrote(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked.map(({ revision }) => revision)).toEqual([7, 9]);
  });

  it('asks for everything when own answers were saved while it asked: others may have written too', async () => {
    let answer: (followed: Followed<string>) => void = () => undefined;
    const asked: number[] = [];
    const { follower } = following({
      ask: (revision) => {
        asked.push(revision);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    await vi.advanceTimersByTimeAsync(3000);
    follower.wrote(1);
    answer({ revision: 9 });
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked).toEqual([7, 0]);
  });

  it('waits while answers are being saved', async () => {
    let isSaving = true;
    const { asked } = following({ isSaving: () => isSaving });
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual([]);
    isSaving = false;
    await vi.advanceTimersByTimeAsync(600);
    expect(asked).toHaveLength(1);
  });

  it('asks again for what could not be taken over the first time', async () => {
    let canTake = false;
    const { asked, server } = following({ take: () => canTake });
    server.revision = 8;
    await vi.advanceTimersByTimeAsync(7500);
    canTake = true;
    await vi.advanceTimersByTimeAsync(8000);
    expect(asked.map(({ revision }) => revision)).toEqual([7, 7, 7, 8]);
  });

  it('goes on after silence, knowing nothing of the others, and ends when nobody is signed in', async () => {
    const problem = { status: 401, code: 'not-signed-in', titles: { sv: 'Nej.', en: 'No.' } } as const;
    const causes = [new Unreachable('down'), new Refusal(problem)];
    let asked = 0;
    let lost = 0;
    following({
      ask: async () => {
        const cause = causes[asked];
        asked += 1;
        throw cause;
      },
      lose: () => {
        lost += 1;
      },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect({ asked, lost }).toEqual({ asked: 2, lost: 2 });
  });
});
