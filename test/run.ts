// Every test there is, stage by stage, with one closing line that counts them. `node test/run.ts types unit` runs some.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Vitest stages count their tests; the others count as one. */
  readonly project?: string;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The failed tests' files and names. */
  readonly failures: readonly string[];
  /** Tests that list themselves as not run, by name. */
  readonly notRun: readonly string[];
}

interface Ended {
  readonly exitCode: number;
  /** Nothing where it has been printed as it came. */
  readonly output: string;
  readonly seconds: number;
}

const cache = '.cache/test';

/** Run by commands of their own. */
const elsewhere = [
  'storage tests on DynamoDB Local: npm run test:dynamodb-local (needs Java 17)',
  'a thousand simulated runs of many writers: npm run test:soak',
];

const stages: readonly Stage[] = [
  // A second run checks only what has changed.
  {
    name: 'types',
    command: [
      'tsc',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      `${cache}/types.tsbuildinfo`,
      '-p',
      '.',
    ],
  },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'boundaries',
    command: [
      'depcruise',
      'functions',
      'surveys',
      'infra',
      'web',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { name: 'unused', command: ['knip'] },
  vitestStage('unit'),
  vitestStage('integration'),
  vitestStage('soak'),
  vitestStage('infra'),
  vitestStage('browser'),
];

function vitestStage(project: string): Stage {
  return {
    name: project,
    project,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultFile(project)}`,
    ],
  };
}

function resultFile(project: string): string {
  return `${cache}/${project}.json`;
}

function outcomeOf(stage: Stage, { exitCode }: Ended): Outcome {
  if (stage.project === undefined)
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, failures: [], notRun: [] };
  const counted = countTests(stage.project);
  // A suite that fails without a failing test (a crash, a file that does not load) is a failure all the same.
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function countTests(project: string): Outcome {
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
  }
  try {
    const report = JSON.parse(readFileSync(resultFile(project), 'utf8')) as Report;
    const tests = report.testResults.flatMap((file) =>
      file.assertionResults.map((test) => ({ ...test, file: relative('.', file.name) })),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      failures: tests
        .filter((test) => test.status === 'failed')
        .map((test) => `${test.file} > ${test.fullName}`),
      notRun: tests
        .filter((test) => test.status === 'pending' || test.status === 'skipped')
        .map((test) => test.fullName),
    };
  } catch {
    return { passed: 0, failed: 1, failures: [], notRun: [] };
  }
}

function run({ command: [program, ...args], project }: Stage): Promise<Ended> {
  const started = performance.now();
  if (project !== undefined) rmSync(resultFile(project), { force: true });
  return new Promise((resolve) => {
    const stdio = project === undefined ? 'pipe' : 'inherit';
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const end = (exitCode: number) =>
      resolve({ exitCode, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `unknown stage: ${unknown.join(', ')}. There are: ${stages.map((stage) => stage.name).join(', ')}`,
  );
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
const wanted = stages.filter((stage) => asked.length === 0 || asked.includes(stage.name));
// What is not tests keeps one core busy at most, so it runs side by side (50 s in sequence); tests fill the machine alone.
const beside = new Map(
  wanted.filter(({ project }) => project === undefined).map((stage) => [stage, run(stage)]),
);
const outcomes: Outcome[] = [];
const summary: string[] = [];
for (const stage of wanted) {
  console.log(`\n▶ ${stage.name}`);
  const ended = await (beside.get(stage) ?? run(stage));
  process.stdout.write(ended.output);
  const outcome = outcomeOf(stage, ended);
  outcomes.push(outcome);
  summary.push(
    `${outcome.failed === 0 ? '✓' : '✗'} ${stage.name.padEnd(12)} ${outcome.passed} passed, ${outcome.failed} failed (${ended.seconds.toFixed(1)} s)`,
  );
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const failures = outcomes.flatMap((outcome) => outcome.failures);
const notRun = [...outcomes.flatMap((outcome) => outcome.notRun), ...elsewhere];
console.log(`\n${summary.join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  - ${name}`).join('\n')}`);
if (notRun.length > 0) console.log(`\nNot run here:\n${notRun.map((name) => `  - ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
