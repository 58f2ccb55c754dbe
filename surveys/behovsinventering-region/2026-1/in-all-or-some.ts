// How widely something is in place in the region: the choices of many facts of the needs inventory for regions 2026-1.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { ChoiceContent } from '../../define/content.ts';

export const inAllOrSome: readonly ChoiceContent[] = [
  { id: 'ja-alla', text: { sv: 'Ja, i alla verksamheter som berörs' } },
  { id: 'ja-vissa', text: { sv: 'Ja, i en del av dem' } },
  { id: 'nej', text: { sv: 'Nej' } },
  { id: 'okant', text: { sv: 'Vi vet inte' } },
];
