// What one looks for first in a resource: whether others may use it, and whether its funding has run out.
import type { RowValues } from '../../functions/core/registers/register.ts';
import type { IconName } from '../shared/icon.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Status, type Tone } from '../shared/status.tsx';
import { messages } from './messages.ts';

const looks = {
  ja: ['ok', 'done'],
  'efter-avtal': ['info', 'people'],
  nej: ['quiet', 'empty'],
} as const satisfies Readonly<Record<string, readonly [Tone, IconName]>>;

export function RowMarks({ values }: { readonly values: RowValues }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const shared = sharing(values['res-delas']);
  const until = values['res-till'];
  const ranOut = hasPassed(until) ? until : undefined;
  if (shared === undefined && ranOut === undefined) return null;
  return (
    <ul className="register-marks">
      {ranOut !== undefined && (
        <li>
          <Status tone="warn" icon="warning">
            {text.ranOut(dateInWords(ranOut, language))}
          </Status>
        </li>
      )}
      {shared !== undefined && (
        <li>
          <Status tone={looks[shared][0]} icon={looks[shared][1]}>
            {text.shared[shared]}
          </Status>
        </li>
      )}
    </ul>
  );
}

function sharing(value: unknown): keyof typeof looks | undefined {
  return value === 'ja' || value === 'efter-avtal' || value === 'nej' ? value : undefined;
}

/** The last day itself is not over. */
function hasPassed(until: unknown): until is string {
  if (typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until)) return false;
  return until < new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
