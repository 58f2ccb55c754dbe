// Redraws a component when SurveyJS changes what it shows of a question.
import { useEffect, useReducer } from 'react';
import type { Question } from 'survey-core';

const shown = new Set([
  'value',
  'errors',
  'readOnly',
  'panels',
  'visiblePanels',
  'panelCount',
  'rankingChoices',
  'visibleChoices',
]);

export function useQuestion(question: Question): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const onChange = (_: unknown, { name }: { name: string }) => {
      if (shown.has(name)) redraw();
    };
    question.onPropertyChanged.add(onChange);
    return () => question.onPropertyChanged.remove(onChange);
  }, [question]);
}
