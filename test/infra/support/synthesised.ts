// The system synthesised as `npm run synth` does it, into a folder outside the repository: a bundle that still needs
// something from node_modules finds nothing there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stage } from 'aws-cdk-lib';
import type { Bundle } from '../../../infra/constructs/bundle.ts';
import { addLagesbild } from '../../../infra/lagesbild.ts';
import type { StageName } from '../../../infra/stages.ts';
import { type Filled, fillIn, type Template } from './cloud-formation.ts';

export interface Synthesised {
  readonly folder: string;
  readonly app: App;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** A stage's resources of one type, over all of its stacks, references filled in. */
  readonly resources: (stage: StageName, type: string) => readonly Filled[];
}

const synthesised = new Map<string, Synthesised>();

/**
 * `context` is what cdk.json would say of each stage. Throws when a check of the synthesis fails. A synthesis takes many
 * seconds, so files that run in the same process share it: none may change it.
 */
export function synthesise(context: Readonly<Record<string, unknown>> = {}): Synthesised {
  const key = JSON.stringify(context);
  const known = synthesised.get(key) ?? synthesiseAnew(context);
  synthesised.set(key, known);
  return known;
}

function synthesiseAnew(context: Readonly<Record<string, unknown>>): Synthesised {
  const { app, folder, bundles } = build(context);
  app.synth();
  const filled = new Map<string, readonly Filled[]>();
  const resources = (stage: StageName, type: string): readonly Filled[] => {
    const all = filled.get(stage) ?? fillIn(templatesOf(app, stage));
    filled.set(stage, all);
    return all.filter((resource) => resource.type === type);
  };
  return { folder, app, bundles, resources };
}

/** The construct tree before synthesis, for tests that change it. Its folder goes when the process does. */
export function build(
  context: Readonly<Record<string, unknown>> = {},
): Pick<Synthesised, 'app' | 'folder' | 'bundles'> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-synth-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const webRoot = join(folder, 'web');
  mkdirSync(webRoot);
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Lägesbild</title>');
  const app = new App({ outdir: join(folder, 'cdk.out'), context, analyticsReporting: false });
  return { app, folder, bundles: addLagesbild(app, webRoot) };
}

function templatesOf(app: App, stage: StageName): readonly Template[] {
  const found = app.node.findChild(stage);
  if (!Stage.isStage(found)) throw new Error(`${stage} is not a stage`);
  return found.synth().stacks.map((stack) => stack.template as Template);
}
