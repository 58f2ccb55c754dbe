// `npm start`: the whole system on this machine, until Ctrl+C. What may be chosen stands in settings.ts.
import { startProgress } from './progress.ts';
import { runSystem } from './run-system.ts';
import { readSettings } from './settings.ts';
import { StartFailure } from './start-failure.ts';

const progress = startProgress();

try {
  const system = await runSystem(readSettings(process.env), progress);
  progress.step('Klart\n');
  progress.say(`  Öppna ${system.url} och logga in som till exempel`);
  progress.say('    kommun-1980  undertecknare i Västerås, som svarar på formulären');
  progress.say('    lan-19       utvecklingsledare i Västmanlands län, som läser länsrapporten');
  progress.say('    nationell    nationell administratör\n');
  progress.say('  Alla svar och personer är påhittade. Avsluta med Ctrl+C.\n');
  const failure = await Promise.race([askedToStop(), system.failed]);
  progress.step(failure === undefined ? 'Avslutar' : `${failure} Avslutar`);
  await system.stop();
  process.exit(failure === undefined ? 0 : 1);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

/** Ctrl+C comes twice under npm, which hands on what the terminal has already sent: the second changes nothing. */
function askedToStop(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(undefined));
  });
}
