// Tells one process from a later one that was given the same id.
import { readFileSync } from 'node:fs';
import { isErrorWithCode } from './error-code.ts';

/** `<pid> <start time>` of a living process, or undefined. Without /proc (not Linux) the id alone must do. */
export function identifyProcess(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    if (!isErrorWithCode(error) || error.code !== 'EPERM') return undefined;
  }
  const [state, startTime] = readStat(pid);
  return state === 'Z' ? undefined : `${pid} ${startTime}`;
}

/** State and start time (clock ticks since boot): fields 3 and 22, counted after the name, which may hold spaces. */
function readStat(pid: number): [state: string, startTime: string] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [fields[0] ?? '', fields[19] ?? ''];
  } catch {
    return ['', ''];
  }
}
