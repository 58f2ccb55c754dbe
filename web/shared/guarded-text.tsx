// Beside a field for free text: refuses personal numbers and warns for what may point out a person, while somebody writes.
import { useEffect, useState } from 'react';
import { containsPersonalNumber } from '../../functions/core/guard/personal-number.ts';
import { type WarningKind, warningKinds } from '../../functions/core/guard/warning-kinds.ts';
import { findWarnings, type GuardWarning } from '../../functions/core/guard/warnings.ts';
import { defineMessages } from './language/define-messages.ts';
import { useLanguage, useMessages } from './language/language.tsx';
import { Notice } from './notice.tsx';

const messages = defineMessages(
  {
    refused: 'Texten är inte sparad',
    refusedBody: 'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.',
    kept: 'Det du har skrivit finns kvar här så länge.',
    may: {
      name: (found: string, count: number) => `Kan vara ${count === 1 ? 'ett namn' : 'namn'}: ${found}`,
      phone: (found: string, count: number) =>
        `Kan vara ${count === 1 ? 'ett telefonnummer' : 'telefonnummer'}: ${found}`,
      address: (found: string, count: number) =>
        `Kan vara ${count === 1 ? 'en adress' : 'adresser'}: ${found}`,
    },
    rather: {
      name: 'Skriv hellre rollen, till exempel ”handläggaren på bostadsbolaget”.',
      phone: 'Skriv hellre vilken verksamhet det gäller.',
      address: 'Skriv hellre orten, och aldrig var ett skyddat boende ligger.',
    },
    more: (count: number) => `och ${count} till`,
    savedAnyway: 'Det hindrar inte att texten sparas.',
  },
  {
    refused: 'The text is not saved',
    refusedBody: 'The text seems to contain a personal identity number. Remove it to save.',
    kept: 'What you have written stays here meanwhile.',
    may: {
      name: (found: string, count: number) => `May be ${count === 1 ? 'a name' : 'names'}: ${found}`,
      phone: (found: string, count: number) =>
        `May be ${count === 1 ? 'a telephone number' : 'telephone numbers'}: ${found}`,
      address: (found: string, count: number) =>
        `May be ${count === 1 ? 'an address' : 'addresses'}: ${found}`,
    },
    rather: {
      name: 'Better to write the role, such as “the case officer at the housing company”.',
      phone: 'Better to write which service it concerns.',
      address: 'Better to write the town, and never where a sheltered housing is.',
    },
    more: (count: number) => `and ${count} more`,
    savedAnyway: 'This does not keep the text from being saved.',
  },
);

export interface GuardedText {
  /** While it does, the text must not be sent: the server would refuse it. */
  readonly holdsPersonalNumber: boolean;
  readonly warnings: readonly GuardWarning[];
}

const pauseMilliseconds = 400;
const shownOfKind = 3;

/**
 * What the guard says of the text: at once of what stands there from the start, then when the writer pauses. Before
 * sending, ask `containsPersonalNumber` of the text itself.
 */
export function useGuardedText(text: string): GuardedText {
  const [guarded, setGuarded] = useState(() => guard(text));
  useEffect(() => {
    const timer = setTimeout(() => setGuarded(guard(text)), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return guarded;
}

function guard(text: string): GuardedText {
  return { holdsPersonalNumber: containsPersonalNumber(text), warnings: findWarnings(text) };
}

/**
 * Stands under the field, which names it by `id` in its `aria-describedby`. Forms with a button of their own give
 * `isKeptHere={false}`: they say themselves what becomes of the text.
 */
export function GuardNotices(props: {
  readonly guarded: GuardedText;
  readonly id: string;
  readonly isKeptHere?: boolean;
}) {
  const { holdsPersonalNumber, warnings } = props.guarded;
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <div className="guard-notices" id={props.id} lang={language} aria-live="polite">
      {holdsPersonalNumber && (
        <Notice tone="err" title={text.refused}>
          <p>
            {text.refusedBody} {props.isKeptHere !== false && text.kept}
          </p>
        </Notice>
      )}
      {warningKinds.map((kind) => {
        const found = [...new Set(warnings.filter((one) => one.kind === kind).map((one) => one.found))];
        return (
          found.length > 0 && <Warning key={kind} kind={kind} found={found} isAlone={!holdsPersonalNumber} />
        );
      })}
    </div>
  );
}

function Warning(props: {
  readonly kind: WarningKind;
  readonly found: readonly string[];
  /** Nothing else keeps the text from being saved. */
  readonly isAlone: boolean;
}) {
  const { kind, found } = props;
  const text = useMessages(messages);
  const shown = found.slice(0, shownOfKind).map((one) => `”${one}”`);
  const more = found.length > shown.length ? ` ${text.more(found.length - shown.length)}` : '';
  return (
    <Notice tone="warn" title={text.may[kind](shown.join(', ') + more, found.length)}>
      <p>
        {text.rather[kind]} {props.isAlone && text.savedAnyway}
      </p>
    </Notice>
  );
}
