// Reads a SurveyJS definition and a survey version as tests need them.
import type { Localised, SurveyVersion } from '../../../surveys/types.ts';

interface Choice {
  readonly value: string | number;
  readonly text?: unknown;
  readonly commentPlaceholder?: unknown;
  readonly isExclusive?: true;
}

export interface Element {
  readonly type: string;
  readonly name: string;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly choices?: readonly Choice[];
  readonly templateElements?: readonly Element[];
}

/** Every element of the definition, those of registers too. */
export function elementsIn(definition: SurveyVersion['definition']): Element[] {
  const pages = definition['pages'] as readonly { readonly elements: readonly Element[] }[];
  return pages.flatMap(({ elements }) =>
    elements.flatMap((element) => [element, ...(element.templateElements ?? [])]),
  );
}

/** Every localised text under `value`, the SurveyJS definition aside. */
export function textsUnder(value: unknown): Localised[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value) return [value as Localised];
  return Object.entries(value).flatMap(([key, member]) => (key === 'definition' ? [] : textsUnder(member)));
}

/** Every text a respondent can meet in the definition; a question without a title counts as an empty one. */
export function definitionTexts(definition: SurveyVersion['definition']): unknown[] {
  const pages = definition['pages'] as readonly Record<string, unknown>[];
  const elements = elementsIn(definition);
  const choices = elements.flatMap((element) => element.choices ?? []);
  return [
    ...[definition, ...pages, ...elements].flatMap(({ title = '', description }) => [title, description]),
    ...choices.flatMap(({ text = '', commentPlaceholder }) => [text, commentPlaceholder]),
  ].filter((text) => text !== undefined);
}
