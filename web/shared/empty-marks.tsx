// The four marks of what is not a number, the same everywhere: letter, pattern (heat.css) and words. Nothing is not zero.
import { defineMessages, type Language } from './language/define-messages.ts';
import { useMessages } from './language/language.tsx';

export type EmptyMark = 'suppressed' | 'missing' | 'not-asked' | 'not-applicable';

/** Letter and words by mark. */
type Marks = Readonly<Record<EmptyMark, readonly [letter: string, words: string]>>;

const messages = defineMessages(
  {
    marks: {
      suppressed: ['F', 'för få svar för att redovisas'],
      missing: ['S', 'uppgift saknas'],
      'not-asked': ['T', 'ej tillfrågad'],
      'not-applicable': ['A', 'ej aktuellt'],
    } as Marks,
    legend: 'Förklaring till tomma rutor',
  },
  {
    marks: {
      suppressed: ['F', 'too few answers to be shown'],
      missing: ['M', 'missing'],
      'not-asked': ['Q', 'not asked'],
      'not-applicable': ['N', 'not applicable'],
    } as Marks,
    legend: 'Key to empty cells',
  },
);

export function useEmptyMarks(): Marks {
  return useMessages(messages).marks;
}

/** The same outside a page, as in a picture that is saved. */
export function emptyMarksIn(language: Language): Marks {
  return messages[language].marks;
}

/** Always all four, also those that are not on the page: the absence of a mark says something too. */
export function MarksLegend() {
  const { marks, legend } = useMessages(messages);
  return (
    <ul className="legend" aria-label={legend}>
      {Object.entries(marks).map(([mark, [letter, words]]) => (
        <li key={mark}>
          <span className={`heat-key empty ${mark}`} aria-hidden="true">
            <b>{letter}</b>
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
