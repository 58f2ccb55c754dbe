// How far each shard has been read, in a file: after a kill the reading goes on from there, so nothing is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { writeFileWhole } from '../write-file-whole.ts';

export interface Checkpoint {
  /** Sequence number of the last record that is done with; undefined before the first. */
  lastDone(shard: string): string | undefined;
  setDone(shard: string, sequenceNumber: string): void;
}

/** Of one stream: what was read of another stream (a table made anew) says nothing about this one. */
export function openCheckpoint(file: string, stream: string): Checkpoint {
  const done = new Map<string, string>(readDone(file, stream));
  return {
    lastDone: (shard) => done.get(shard),
    setDone(shard, sequenceNumber) {
      done.set(shard, sequenceNumber);
      writeFileWhole(file, JSON.stringify({ stream, done: [...done] }));
    },
  };
}

function readDone(file: string, stream: string): [string, string][] {
  if (!existsSync(file)) return [];
  const saved: { stream: string; done: [string, string][] } = JSON.parse(readFileSync(file, 'utf8'));
  return saved.stream === stream ? saved.done : [];
}
