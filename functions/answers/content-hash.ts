// The content hash that freezes a survey version.
import { createHash } from 'node:crypto';
import type { SurveyVersion } from '../../surveys/types.ts';
import { canonicalJson } from '../core/canonical-json.ts';

/** SHA-256 (hex) over the canonical JSON of everything in the version but its hash. */
export function contentHash({ hash: _, ...content }: SurveyVersion): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
