// Is each question of a new survey version classed rightly against the version before?
import type { SurveyVersion } from '../../surveys/types.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { type Element, list } from './compile-element.ts';

/** What is wrong with the change classes of `next`, in words for whoever publishes it; empty when all are right. */
export function changeFaults(before: SurveyVersion | undefined, next: SurveyVersion): string[] {
  const asked = before === undefined ? new Map<string, string>() : questionTexts(before);
  const asking = questionTexts(next);
  const classed = new Map(next.questions.map(({ id, change }) => [id, change]));
  const dropped = [...asked.keys()].filter((id) => !classed.has(id));
  return [
    ...dropped.map((id) => `${id} is gone: class it as removed`),
    ...next.questions.flatMap(({ id, change }) => {
      const right = rightClasses(asked.get(id), asking.get(id));
      return right.includes(change) ? [] : [`${id} is ${change}, not ${right.join(' or ')}`];
    }),
  ];
}

function rightClasses(before: string | undefined, now: string | undefined): readonly string[] {
  if (now === undefined) return ['removed'];
  if (before === undefined) return ['new'];
  return before === now ? ['same'] : ['reworded', 'stricter'];
}

/** Everything a respondent meets in each question, as one text. */
function questionTexts({ definition }: SurveyVersion): Map<string, string> {
  const elements = list('pages', definition['pages']).flatMap((page): readonly Element[] =>
    list('a page', page['elements']),
  );
  return new Map(elements.map((element) => [String(element['name']), canonicalJson(element)]));
}
