// The guard of free text: an ordinary sentence, the longest text, and the warnings for a whole questionnaire.
// Run: node test/bench/guard.ts.
import type { AnswerChange } from '../../functions/core/answering.ts';
import { containsPersonalNumber } from '../../functions/core/guard/personal-number.ts';
import { findWarnings } from '../../functions/core/guard/warnings.ts';
import { withWarnings } from '../../functions/http/answer-warnings.ts';
import { readCorpus } from '../corpus/guard/read-corpus.ts';
import { fullInventory } from './inventory.ts';
import { median, wallMilliseconds } from './measure.ts';
import { milliseconds, printTable, printTarget } from './printing.ts';

const runs = 200;
const longest = 2000;
const limit = 1;

const sentences = readCorpus('tuning').map(({ text }) => text);
const longText = sentences.join(' ').slice(0, longest);
const plainText =
  'Platser i skyddat boende köps oftast utanför länet, och vägen till stadigvarande boende är oklar.';
const results = (changes: readonly AnswerChange[]) =>
  changes.map(({ question }) => ({ question, ok: true as const, version: 1 }));

const measured = [
  ['an ordinary sentence', await warm(() => guard(plainText))],
  [`${longest} characters full of names and numbers`, await warm(() => guard(longText))],
  [
    'warnings for a whole needs inventory',
    await warm(() => withWarnings(fullInventory, results(fullInventory))),
  ],
] as const;
printTable(
  `Guard, warm, median of ${runs}`,
  ['', 'time'],
  measured.map(([name, time]) => [name, milliseconds(time)]),
);
for (const [name, time] of measured) {
  printTarget({
    name: `guard, ${name}`,
    measured: milliseconds(time),
    wanted: `at most ${limit} ms`,
    isMet: time <= limit,
  });
}

function guard(text: string): void {
  containsPersonalNumber(text);
  findWarnings(text);
}

async function warm(once: () => void): Promise<number> {
  const found: number[] = [];
  for (let made = 0; made < 2 * runs; made += 1) found.push(await wallMilliseconds(once));
  return median(found.slice(runs));
}
