// The thread that the stream's jobs run in: starts them, says so, and stops when told to.
import { parentPort, workerData } from 'node:worker_threads';
import { localLog } from '../log.ts';
import { startJobs } from './start-jobs.ts';

const jobs = await startJobs(workerData, localLog);
parentPort?.once('message', () => void jobs.stop());
parentPort?.postMessage('started');
