// Faults of the local system, on standard error.
import type { Log } from '../core/fault.ts';

export const localLog: Log = {
  error: (message, details) => console.error(`Fel: ${message} ${JSON.stringify(details)}`),
};
