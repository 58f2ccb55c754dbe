// A second version of the maturity questionnaire, made up for tests: one question reworded, one new, one removed.
import { contentHash } from '../../functions/answers/content-hash.ts';
import { mognad20261 } from '../../surveys/mognad/2026-1.ts';
import type { SurveyVersion } from '../../surveys/types.ts';

interface Page {
  readonly name: string;
  readonly elements: readonly { readonly name: string }[];
}

export function nextMaturity(): { readonly before: SurveyVersion; readonly next: SurveyVersion } {
  const before = mognad20261;
  const [reworded, removed] = before.questions;
  if (reworded === undefined || removed === undefined) throw new RangeError('too few questions');
  const [first, ...pages] = before.definition['pages'] as readonly Page[];
  if (first === undefined) throw new RangeError('no page');
  const elements = first.elements
    .filter(({ name }) => name !== removed.id)
    .map((element) => (element.name === reworded.id ? { ...element, title: 'Ny formulering' } : element));
  const added = { type: 'comment', name: 'ny-fraga', title: 'En fråga till', maxLength: 500 };
  const changed: SurveyVersion = {
    ...before,
    version: '2027-1',
    definition: {
      ...before.definition,
      pages: [{ ...first, elements: [...elements, added] }, ...pages],
    },
    questions: [
      ...before.questions.map((question) => ({
        ...question,
        change:
          question === reworded
            ? ('reworded' as const)
            : question === removed
              ? ('removed' as const)
              : ('same' as const),
      })),
      { id: 'ny-fraga', section: reworded.section, use: 'text', goals: [], change: 'new' },
    ],
  };
  return { before, next: { ...changed, hash: contentHash(changed) } };
}
