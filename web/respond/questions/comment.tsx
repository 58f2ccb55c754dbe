// The comment a question may carry, saved with the answer.
import { useId } from 'react';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';

const messages = defineMessages(
  { left: (count: number) => `${count} tecken kvar` },
  { left: (count: number) => `${count} characters left` },
);

/** The remaining length is shown when it begins to matter. */
const showLeftUnder = 200;

/** `isNew` when the person has just asked for it, and so wants to write in it. */
export function Comment({ question, isNew }: { readonly question: string; readonly isNew: boolean }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { store, version, isReadOnly } = useAnswering();
  useEntry(question);
  const comment = store.comment(question);
  const id = useId();
  const guarded = useGuardedText(isReadOnly ? '' : comment);
  const { label, help, maxLength } = version.answering.comment;
  const left = maxLength - comment.length;
  return (
    <div className="comment">
      <label htmlFor={id}>
        <Content of={label} />
      </label>
      <p className="small muted" id={`${id}-help`}>
        <Content of={help} />
      </p>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus={isNew}
        aria-describedby={`${id}-help ${id}-guard`}
        aria-invalid={guarded.holdsPersonalNumber}
        maxLength={maxLength}
        readOnly={isReadOnly}
        value={comment}
        onChange={(event) => store.write(question, { comment: event.target.value })}
      />
      {left < showLeftUnder && (
        <p className="small muted" lang={language}>
          {text.left(left)}
        </p>
      )}
      <GuardNotices guarded={guarded} id={`${id}-guard`} />
    </div>
  );
}
