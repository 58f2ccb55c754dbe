// What a form that is saved whole says when it is not: why, or that somebody else has saved meanwhile.
import type { ReactNode } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { defineMessages } from './language/define-messages.ts';
import { useLanguage, useMessages } from './language/language.tsx';
import { momentInWords } from './language/times.ts';
import { WhatWentWrong } from './loading/show-loaded.tsx';
import { Notice } from './notice.tsx';

const messages = defineMessages(
  {
    savedBy: (by: string, when: string) =>
      `${by} sparade ${when}. Det du har skrivit står kvar här. Spara igen för att ersätta deras, eller börja om från deras.`,
    takeTheirs: 'Börja om från deras',
  },
  {
    savedBy: (by: string, when: string) =>
      `${by} saved ${when}. What you have written is still here. Save again to replace theirs, or start from theirs.`,
    takeTheirs: 'Start from theirs',
  },
);

export function NotSaved({ title, cause }: { readonly title: string; readonly cause: unknown }) {
  return (
    <Notice tone="err" title={title} role="alert">
      <p>
        <WhatWentWrong cause={cause} />
      </p>
      {cause instanceof Refusal &&
        cause.issues.map(({ path, message }) => (
          <p key={path + message} lang="sv">
            {message}
          </p>
        ))}
    </Notice>
  );
}

/** What somebody else has saved meanwhile, out of the refusal `code` that says so. */
export function standingIn<Standing>(failure: unknown, code: Refusal['code']): Standing | undefined {
  if (!(failure instanceof Refusal) || failure.code !== code) return undefined;
  return (failure.extra['current'] as Standing | null) ?? undefined;
}

export function SavedMeanwhile(props: {
  readonly title: string;
  readonly theirs: { readonly by: string; readonly at: string };
  readonly onTake: () => void;
  /** What they saved, so that both can be seen. */
  readonly children?: ReactNode;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { title, theirs, onTake } = props;
  return (
    <Notice tone="warn" title={title} role="alert">
      <p>{text.savedBy(theirs.by, momentInWords(theirs.at, language, new Date()))}</p>
      {props.children}
      <p>
        <button type="button" className="button" onClick={onTake}>
          {text.takeTheirs}
        </button>
      </p>
    </Notice>
  );
}
