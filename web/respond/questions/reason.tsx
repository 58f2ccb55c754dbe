// Why a question is not applicable: asked as soon as that is chosen, and needed before it is saved.
import { useId, useState } from 'react';
import type { ChoiceItem, QuestionSelectBase } from 'survey-core';
import { isNotApplicable } from '../../../functions/core/response.ts';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { Icon } from '../../shared/icon.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';

const messages = defineMessages(
  {
    help: 'Skälet följer med till länet. Frågan räknas då inte för er.',
    missing: 'Skriv ett skäl, eller välj ett annat svar.',
  },
  {
    help: 'The reason goes with the answer to the county. The question is then not counted for you.',
    missing: 'Write a reason, or choose another answer.',
  },
);

export function Reason({
  question,
  item,
}: {
  readonly question: QuestionSelectBase;
  readonly item: ChoiceItem;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const id = useId();
  const [reason, setReason] = useState<string>(() => question.getCommentValue(item) ?? '');
  const [wasLeft, setWasLeft] = useState(false);
  useReasonFromOutside(question.name, reason, setReason);
  const guarded = useGuardedText(question.isInputReadOnly ? '' : reason);
  if (!item.showCommentArea || !question.isItemSelected(item)) return null;
  const isMissing = wasLeft && reason.trim() === '';
  const write = (next: string) => {
    setReason(next);
    question.setCommentValue(item, next);
  };
  return (
    <div className="reason">
      <label htmlFor={id}>{item['locCommentPlaceholder'].textOrHtml}</label>
      <p className="small muted" id={`${id}-help`} lang={language}>
        {text.help}
      </p>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={300}
        readOnly={question.isInputReadOnly}
        aria-describedby={`${id}-help ${id}-error ${id}-guard`}
        aria-invalid={isMissing || guarded.holdsPersonalNumber}
        value={reason}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setWasLeft(true)}
      />
      <p className="status err question-error" id={`${id}-error`} lang={language}>
        {isMissing && (
          <>
            <Icon name="error" />
            <span>{text.missing}</span>
          </>
        )}
      </p>
      <GuardNotices guarded={guarded} id={`${id}-guard`} />
    </div>
  );
}

/** Takes up a reason that came another way: undone, restored, or saved by somebody else. */
function useReasonFromOutside(question: string, shown: string, show: (reason: string) => void): void {
  const { store } = useAnswering();
  useEntry(question);
  const value = store.value(question);
  const reason = isNotApplicable(value) ? value.reason : '';
  const [known, setKnown] = useState(reason);
  if (reason === known) return;
  setKnown(reason);
  // SurveyJS may trim what is being written; that is no other reason.
  if (reason.trim() !== shown.trim()) show(reason);
}
