// What differs between a survey version and the one before it, question by question, as a reviewer reads it.
import type { SurveyVersion } from '../../surveys/types.ts';
import { type ContentText, pagesOf, type QuestionText } from './questionnaire-text.ts';

/** The texts that a respondent meets in a question. */
export interface QuestionWords {
  readonly title: ContentText;
  readonly help?: ContentText;
  /** Choices, or the columns of a register. */
  readonly choices: readonly ContentText[];
}

export interface QuestionDifference {
  readonly question: string;
  readonly section: string;
  /** As the version itself classes it against the one before. */
  readonly change: SurveyVersion['questions'][number]['change'];
  readonly before?: QuestionWords;
  readonly after?: QuestionWords;
}

type Version = Pick<SurveyVersion, 'definition' | 'questions'>;

/** In the order of `next`, each question once; removed ones stand where their class does. */
export function versionDifferences(before: Version | undefined, next: Version): QuestionDifference[] {
  const asked = before === undefined ? new Map<string, QuestionWords>() : wordsIn(before);
  const asking = wordsIn(next);
  return next.questions.map(({ id, section, change }) => {
    const words = { before: asked.get(id), after: asking.get(id) };
    return {
      question: id,
      section,
      change,
      ...(words.before && { before: words.before }),
      ...(words.after && { after: words.after }),
    };
  });
}

/** What a check looks at: it holds, or these are the ids and words that it fails on. */
export interface VersionCheck {
  readonly id: 'hash' | 'frozen' | 'changes' | 'meanings' | 'languages' | 'compiled' | 'released' | 'lint';
  readonly faults: readonly string[];
}

/** Questions that are asked without a meaning, or have one without being asked. */
export function meaningFaults(version: Version): string[] {
  const asked = new Set(wordsIn(version).keys());
  const meant = new Set(version.questions.flatMap(({ id, change }) => (change === 'removed' ? [] : [id])));
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((id) => !others.has(id));
  return [...without(asked, meant), ...without(meant, asked)];
}

/** Questions with a text that lacks one of the version's languages. */
export function languageFaults(version: Version & Pick<SurveyVersion, 'languages'>): string[] {
  const lacks = (text: ContentText) =>
    version.languages.some((language) => (text[language] ?? '').trim() === '');
  return [...wordsIn(version)].flatMap(([id, { title, help, choices }]) =>
    [title, ...(help ? [help] : []), ...choices].some(lacks) ? [id] : [],
  );
}

function wordsIn(version: Version): Map<string, QuestionWords> {
  const questions = pagesOf(version).flatMap((page) => page.questions);
  return new Map(questions.map((question) => [question.id, wordsOf(question)]));
}

function wordsOf({ title, help, choices, columns }: QuestionText): QuestionWords {
  return {
    title,
    ...(help && { help }),
    choices: [...choices.map(({ text }) => text), ...columns.map((column) => column.title)],
  };
}
