// Runs the table engine for as long as this process's stdin is open, so that the engine never outlives the system:
// the pipe closes also when the system is killed.
import { spawn } from 'node:child_process';

const [binary, ...options] = process.argv.slice(2);
if (binary === undefined) throw new Error('name the binary to run');

// Detached: Ctrl+C reaches a whole process group, and the system must be able to end its work before the engine ends.
const engine = spawn(binary, options, { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
engine.on('error', () => process.exit(127));
engine.on('exit', (code) => process.exit(code ?? 0));

process.stdin.resume();
process.stdin.on('end', () => engine.kill('SIGTERM'));
// For the same reason.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
