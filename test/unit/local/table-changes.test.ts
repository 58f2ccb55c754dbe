// When the stream's jobs look: at once when the engine's file changes, seldom otherwise, and no longer when they stop.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TableChanges, watchTable } from '../../../functions/local/streams/table-changes.ts';

let folder: string;
let changes: TableChanges;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagesbild-changes-'));
  changes = watchTable(join(folder, 'table.db'));
});
afterEach(() => {
  changes.close();
  rmSync(folder, { recursive: true, force: true });
});

const running = () => new AbortController().signal;

/** Milliseconds. */
async function timeOf(wait: Promise<void>): Promise<number> {
  const started = performance.now();
  await wait;
  return performance.now() - started;
}

describe('a wait for the table', () => {
  it('ends when the engine writes beside its file', async () => {
    const seen = changes.count();
    const wait = changes.next(seen, running());
    appendFileSync(join(folder, 'table.db-wal'), 'x');
    await wait;
    expect(changes.count()).toBeGreaterThan(seen);
  });

  it('is short when something changed since the count, before the wait began', async () => {
    const seen = changes.count();
    appendFileSync(join(folder, 'table.db-wal'), 'x');
    await changes.next(seen, running());
    expect(await timeOf(changes.next(seen, running()))).toBeLessThan(900);
  });

  it('does not heed other files of the folder, and ends all the same after a second', async () => {
    writeFileSync(join(folder, 'state.json'), '{}');
    expect(await timeOf(changes.next(changes.count(), running()))).toBeGreaterThan(950);
    expect(changes.count()).toBe(0);
  });

  it('ends at once when the work is to stop', async () => {
    const stopping = new AbortController();
    const wait = timeOf(changes.next(changes.count(), stopping.signal));
    stopping.abort();
    expect(await wait).toBeLessThan(900);
  });
});
