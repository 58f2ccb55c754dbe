// What the person who starts the system may choose, from the environment.
import { resolve } from 'node:path';
import { StartFailure } from './start-failure.ts';

export interface Settings {
  /** 0 takes a free port. */
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** A table engine that already runs; undefined starts our own. */
  readonly engineEndpoint: string | undefined;
  /** `small` sows one county and a few more municipalities, for tests. */
  readonly seed: 'full' | 'small';
  /** `none` serves no pages: for tests of the API alone. */
  readonly web: 'built' | 'none';
}

/** Reads PORT, LAGESBILD_DATA, LAGESBILD_SEED, LAGESBILD_WEB and AWS_ENDPOINT_URL_DYNAMODB. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT, LAGESBILD_DATA, LAGESBILD_SEED, LAGESBILD_WEB, AWS_ENDPOINT_URL_DYNAMODB } = environment;
  return {
    port: readPort(PORT || '3000'),
    dataFolder: resolve(LAGESBILD_DATA || '.data'),
    engineEndpoint: AWS_ENDPOINT_URL_DYNAMODB || undefined,
    seed: oneOf('LAGESBILD_SEED', LAGESBILD_SEED, ['full', 'small']),
    web: oneOf('LAGESBILD_WEB', LAGESBILD_WEB, ['built', 'none']),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new StartFailure(`PORT ska vara ett tal från 0 till 65535, inte ”${text}”.`);
  }
  return port;
}

/** The first choice stands when nothing is said. */
function oneOf<const Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const chosen = text ? choices.find((choice) => choice === text) : choices[0];
  if (chosen === undefined)
    throw new StartFailure(`${name} ska vara ${choices.join(' eller ')}, inte ”${text}”.`);
  return chosen;
}
