// A bundle of an invented county report, as the route gives it.
import { createHash } from 'node:crypto';
import type { Bundle } from '../../functions/contract/routes/report-bundles.ts';
import { BundleSchema } from '../../functions/contract/routes/report-bundles.ts';
import { bundleOf, hashOfBundle } from '../../functions/core/bundle/bundle.ts';
import { canonicalJson } from '../../functions/core/canonical-json.ts';
import { behovsinventering20261 } from '../../surveys/behovsinventering/2026-1.ts';
import { type SampleOptions, sampleReport } from './sample-report.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Made of `sampleReport`: its hash and its inputs' checksum hold. */
export function sampleBundle(options: SampleOptions = {}): Bundle {
  const report = sampleReport({ draws: 200, ...options });
  const municipalities = report.municipalities.map((one) =>
    one.responded ? { ...one, edition: 1, submittedAt: '2026-11-20T09:00:00.000Z' } : one,
  );
  const sections = behovsinventering20261.sections.map(({ id, kind, name }) => ({ id, kind, name: name.sv }));
  const survey = { ref: 'behovsinventering@2026-1', hash: sha256('form'), sections };
  const draft = BundleSchema.parse(bundleOf({ ...report, municipalities }, survey, sha256));
  return resealed({ ...draft, inputsHash: sha256(canonicalJson(draft.inputs)) });
}

/** With the hash that it should carry, as somebody would make it who changes a bundle and knows how. */
export function resealed(bundle: Bundle): Bundle {
  return { ...bundle, hash: hashOfBundle(bundle, sha256) };
}
