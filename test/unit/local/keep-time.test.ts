// The local timer: once each time, though the clock jumps or the work takes long, and it ends when asked to.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTime } from '../../../functions/local/schedules/keep-time.ts';

const hour = 3_600_000;
const nextHour = (after: number) => (Math.floor(after / hour) + 1) * hour;

beforeEach(() => {
  vi.useFakeTimers({ now: 10 * hour + 5 });
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs once each time, when it is time and not before', async () => {
  const times: number[] = [];
  const stop = keepTime(nextHour, async () => void times.push(Date.now() / hour));
  await vi.advanceTimersByTimeAsync(hour - 6);
  expect(times).toEqual([]);
  await vi.advanceTimersByTimeAsync(2 * hour);
  expect(times).toEqual([11, 12]);
  await stop();
  await vi.advanceTimersByTimeAsync(5 * hour);
  expect(times).toEqual([11, 12]);
});

it('runs once within a minute when the machine has slept past several times', async () => {
  const times: number[] = [];
  const stop = keepTime(nextHour, async () => void times.push(Date.now()));
  vi.setSystemTime(13.5 * hour);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times).toHaveLength(1);
  await stop();
});

it('never runs twice at once, and waits for the work in hand when it stops', async () => {
  let atWork = 0;
  let most = 0;
  let done = 0;
  const stop = keepTime(nextHour, async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((resolve) => setTimeout(resolve, 1.5 * hour));
    atWork -= 1;
    done += 1;
  });
  await vi.advanceTimersByTimeAsync(2 * hour);
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(4 * hour);
  await stopped;
  expect([most, done]).toEqual([1, 2]);
});
