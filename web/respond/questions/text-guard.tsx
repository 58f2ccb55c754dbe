// The guard under a field that SurveyJS draws: a long text, or a line in a register.
import { useEffect, useId } from 'react';
import type { Question } from 'survey-core';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { useAnswering } from '../answering-context.tsx';

/** Written in words; numbers and dates have nothing to guard. */
export function isFreeText(question: Question): boolean {
  const type = question.getType();
  return type === 'comment' || (type === 'text' && (question['inputType'] ?? 'text') === 'text');
}

export function TextGuard({ question }: { readonly question: Question }) {
  const { isReadOnly } = useAnswering();
  return isReadOnly ? null : <Guard question={question} />;
}

function Guard({ question }: { readonly question: Question }) {
  const guarded = useGuardedText(typeof question.value === 'string' ? question.value : '');
  const id = useId();
  useDescription(question.inputId, id, guarded.holdsPersonalNumber);
  return <GuardNotices guarded={guarded} id={id} />;
}

/** SurveyJS has no way to say what else describes its field. */
function useDescription(field: string, description: string, isInvalid: boolean): void {
  useEffect(() => {
    const drawn = document.getElementById(field);
    const before = (drawn?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id !== description);
    drawn?.setAttribute('aria-describedby', [...before, description].join(' ').trim());
    drawn?.setAttribute('aria-invalid', String(isInvalid));
  }, [field, description, isInvalid]);
}
