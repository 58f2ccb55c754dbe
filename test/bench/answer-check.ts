// The server's check of a whole questionnaire's answers: warm, and cold in a process that has loaded nothing; beside it
// survey-core, which the check stands in for. Run: node test/bench/answer-check.ts.
import { Model } from 'survey-core';
import type { AnswerChange } from '../../functions/core/answering.ts';
import type { SurveyRef } from '../../functions/core/ids.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import { refuseUnsavable } from '../../functions/http/check-answers.ts';
import { surveyVersion } from '../../surveys/catalogue.ts';
import { inventory, maturity } from '../support/people.ts';
import { coldMilliseconds } from './cold-start.ts';
import { fullInventory, fullMaturity } from './inventory.ts';
import { median, wallMilliseconds } from './measure.ts';
import { milliseconds, printTable, printTarget, times } from './printing.ts';

const processes = 9;
const checkRuns = 400;
const modelRuns = 15;
const warmLimit = 1;
const coldLimit = 25;

const checkFirst = `
  import { refuseUnsavable } from './functions/http/check-answers.ts';
  import { questionnaires } from './functions/entry/questionnaires.ts';
  export const first = ({ ref, changes }) => refuseUnsavable(questionnaires.get(ref), changes, undefined);`;

const validateFirst = `
  import { Model } from 'survey-core';
  export const first = ({ definition, answers }) => {
    const model = new Model(definition);
    model.data = answers;
    model.validate();
  };`;

interface Times {
  readonly check: number;
  readonly surveyCore: number;
}
interface Checked {
  readonly name: string;
  readonly warm: Times;
  readonly cold: Times;
}

const checked = [
  await measure('needs inventory', inventory, fullInventory),
  await measure('maturity', maturity, fullMaturity),
];
printTable(
  `Answer check of a whole questionnaire (cold: import and first check, median of ${processes} processes)`,
  ['', 'warm', 'survey-core', '', 'cold', 'survey-core', ''],
  checked.map(({ name, warm, cold }) => [name, ...describe(warm), ...describe(cold)]),
  ['survey-core: a new model, its answers set, validate(). When cold, both are bundled and minified.'],
);
for (const { name, warm, cold } of checked) {
  state(`answer check, ${name}, warm`, warm.check, warmLimit);
  state(`answer check, ${name}, cold`, cold.check, coldLimit);
}

async function measure(name: string, ref: SurveyRef, changes: readonly AnswerChange[]): Promise<Checked> {
  const questionnaire = questionnaires.get(ref);
  const definition = surveyVersion(ref)?.definition;
  if (questionnaire === undefined || definition === undefined) throw new Error(`no ${ref}`);
  const answers = Object.fromEntries(changes.map(({ question, value }) => [question, value]));
  return {
    name,
    cold: {
      check: median(await coldMilliseconds(checkFirst, { ref, changes }, processes)),
      surveyCore: median(await coldMilliseconds(validateFirst, { definition, answers }, processes)),
    },
    warm: {
      check: await warmMilliseconds(checkRuns, () => refuseUnsavable(questionnaire, changes, undefined)),
      surveyCore: await warmMilliseconds(modelRuns, () => {
        const model = new Model(definition);
        model.data = answers;
        model.validate();
      }),
    },
  };
}

/** Median of `runs`, after as many to warm up. */
async function warmMilliseconds(runs: number, once: () => void): Promise<number> {
  const found: number[] = [];
  for (let made = 0; made < 2 * runs; made += 1) found.push(await wallMilliseconds(once));
  return median(found.slice(runs));
}

function describe({ check, surveyCore }: Times): string[] {
  return [milliseconds(check), milliseconds(surveyCore), times(surveyCore / check)];
}

function state(name: string, measured: number, limit: number): void {
  printTarget({
    name,
    measured: milliseconds(measured),
    wanted: `at most ${limit} ms`,
    isMet: measured <= limit,
  });
}
