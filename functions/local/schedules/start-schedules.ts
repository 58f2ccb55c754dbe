// The scheduler of the local system: the very jobs that Lambda runs, at the same times.
import { scheduledJobs } from '../../contract/groups.ts';
import { describeFault, type Log } from '../../core/fault.ts';
import { invoke } from '../gateway/invoke.ts';
import { loadHandler } from '../gateway/load-handler.ts';
import { keepTime } from './keep-time.ts';
import { nextRun } from './next-run.ts';

const maxAttempts = 3;

/** Loads the jobs' handlers, which read the environment as they load. What was missed while stopped is not made up for. */
export async function startSchedules(log: Log): Promise<{ stop(): Promise<void> }> {
  const stops = await Promise.all(
    Object.entries(scheduledJobs).map(async ([name, spec]) => {
      const handler = await loadHandler<unknown, unknown>(spec.entry);
      const run = async (): Promise<void> => {
        for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
          try {
            await invoke(handler, spec, {});
            return;
          } catch (fault) {
            log.error('scheduled job failed', { job: name, attempt, fault: describeFault(fault) });
          }
        }
      };
      return keepTime((after) => nextRun(spec.schedule, after), run);
    }),
  );
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) };
}
