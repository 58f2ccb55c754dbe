// Calls an entry's handler as Lambda would: with a context, and no longer than its time-out.
import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { FunctionSpec } from '../../contract/groups.ts';
import { AppError } from '../../core/errors.ts';

export type Handler<Event, Result> = (event: Event, context: Context) => Promise<Result>;

/** Rejects with AppError `timed-out` when the handler has not answered within its time. */
export async function invoke<Event, Result>(
  handler: Handler<Event, Result>,
  spec: FunctionSpec,
  event: Event,
): Promise<Result> {
  const milliseconds = spec.timeoutSeconds * 1000;
  const endsAt = Date.now() + milliseconds;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('timed-out')), milliseconds);
  });
  try {
    return await Promise.race([handler(event, describeCall(spec, endsAt)), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function describeCall(spec: FunctionSpec, endsAt: number): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: spec.entry,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${spec.entry}`,
    memoryLimitInMB: String(spec.memoryMegabytes),
    awsRequestId: randomUUID(),
    logGroupName: spec.entry,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
