// The log of every function: one line of JSON each, as CloudWatch reads them.
import type { Log } from '../core/fault.ts';

export const log: Log = {
  error(message, details) {
    const line = { level: 'ERROR', timestamp: new Date().toISOString(), message, ...details };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  },
};
