// Runs the storage tests on Amazon's DynamoDB Local instead of dynoxide: what one engine forgives, the other may not.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from '../../functions/local/engine/free-port.ts';

const tests = 'test/integration/storage';

async function main(): Promise<number> {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('DynamoDB Local: not run: Java missing (17 or later is needed)');
    return 0;
  }
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const port = await freePort();
  const options = [
    '-Djava.library.path=./DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-port',
    String(port),
  ];
  const engine = spawn('java', options, { cwd: folder, stdio: 'ignore' });
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    await untilItAnswers(endpoint, engine);
    console.log(`DynamoDB Local: ${tests} on ${endpoint}`);
    const vitest = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', tests],
      {
        stdio: 'inherit',
        env: { ...process.env, AWS_ENDPOINT_URL_DYNAMODB_TEST: endpoint },
      },
    );
    return await exitCode(vitest);
  } finally {
    engine.kill();
  }
}

async function untilItAnswers(endpoint: string, engine: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (engine.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${engine.exitCode}`);
    // It refuses a request that no SDK has signed, but then it is there.
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('DynamoDB Local did not answer within 30 seconds');
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

process.exit(await main());
