// Synthesises the CloudFormation templates into cdk.out: `npm run synth`, or by the CDK's own command line.
import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { build } from 'vite';
import cdkJson from '../cdk.json' with { type: 'json' };
import { addLagesbild } from './lagesbild.ts';

// Built here, so that what is deployed is always what stands in the tree.
const repository = resolve(import.meta.dirname, '..');
const webRoot = resolve(repository, '.cache/web');
await build({
  root: resolve(repository, 'web'),
  logLevel: 'warn',
  build: { outDir: webRoot, emptyOutDir: true },
});

const app = new App({
  // The CDK's command line says where; without it, the usual place.
  outdir: process.env['CDK_OUTDIR'] ?? resolve(repository, 'cdk.out'),
  context: cdkJson.context,
  analyticsReporting: false,
});
const bundles = addLagesbild(app, webRoot);
app.synth();

for (const [entry, { bytes }] of bundles) {
  console.log(`${entry.padEnd(18)} ${(bytes / 1000).toFixed(0).padStart(5)} kB`);
}
