// A function of the synthesised template as Lambda would run it: its asset, its handler and its environment in a process of
// its own, where nothing of the repository can be reached.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StageName } from '../../../infra/stages.ts';
import { at } from './cloud-formation.ts';
import type { Synthesised } from './synthesised.ts';

export interface RunningFunction {
  /** Rejects with what the handler threw. */
  invoke(event: unknown): Promise<unknown>;
  stop(): void;
}

/** `endpoint` is the table engine's, given as the SDK takes it from any environment; so are those of other `services`. */
export async function startFunction(
  system: Synthesised,
  stage: StageName,
  name: string,
  endpoint: string,
  services: Readonly<Record<string, string>> = {},
): Promise<RunningFunction> {
  const functionName = `lagesbild-${stage}-${name}`;
  const found = system
    .resources(stage, 'AWS::Lambda::Function')
    .find(({ properties }) => at(properties, 'FunctionName') === functionName);
  if (found === undefined) throw new Error(`the template has no ${functionName}`);
  const asset = String(at(found.properties, 'Code.S3Key')).replace(/\.zip$/, '');
  const child = fork(
    fileURLToPath(new URL('lambda-runtime.ts', import.meta.url)),
    [join(system.app.outdir, `asset.${asset}`), String(at(found.properties, 'Handler'))],
    {
      cwd: tmpdir(),
      execArgv: [],
      env: {
        ...(at(found.properties, 'Environment.Variables') as Record<string, string>),
        ...givenByLambda(functionName, Number(at(found.properties, 'MemorySize'))),
        AWS_ENDPOINT_URL_DYNAMODB: endpoint,
        ...services,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  await answerOf(child, functionName);
  return {
    invoke(event) {
      child.send(event as object);
      return answerOf(child, functionName);
    },
    stop: () => child.kill(),
  };
}

/** What the runtime itself puts in every function's environment. */
function givenByLambda(functionName: string, memoryMegabytes: number): Record<string, string> {
  return {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_SESSION_TOKEN: 'test',
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: ':UTC',
  };
}

async function answerOf(child: ChildProcess, functionName: string): Promise<unknown> {
  let complaint = '';
  const listen = (chunk: Buffer): void => {
    complaint += chunk.toString();
  };
  child.stderr?.on('data', listen);
  const exited = once(child, 'exit').then(() => {
    throw new Error(`${functionName} ended: ${complaint}`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), exited])) as [
    { result?: unknown; error?: string },
  ];
  child.stderr?.off('data', listen);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.result;
}
