// A consent that an organisation gives and takes back on its profile: what it means, what stands, and who said so.
import { type ReactNode, useState } from 'react';
import { useChange } from '../people/use-change.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';

export interface Consent {
  readonly given: boolean;
  readonly by?: string | undefined;
  readonly at?: string | undefined;
  readonly version: number;
}

const messages = defineMessages(
  {
    by: (name: string, date: string) => `${name}, ${date}`,
    failed: 'Det gick inte att spara',
    failedHint: 'Läs om sidan och försök igen.',
  },
  {
    by: (name: string, date: string) => `${name}, ${date}`,
    failed: 'It could not be saved',
    failedHint: 'Reload the page and try again.',
  },
);

export function ConsentChoice(props: {
  /** Of the section's heading. */
  readonly id: string;
  readonly title: string;
  readonly first: Consent;
  /** What stands, in words. */
  readonly saying: (consent: Consent) => string;
  readonly give: string;
  readonly withdraw: string;
  readonly change: (body: { given: boolean; expectedVersion: number }) => Promise<Consent>;
  /** What it means to give it. */
  readonly children: ReactNode;
}) {
  const { id, title, first, saying, give, withdraw, change, children } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { isBusy, cause, send } = useChange();
  const [consent, setConsent] = useState(first);
  const turn = () =>
    void send(async () => {
      setConsent(await change({ given: !consent.given, expectedVersion: consent.version }));
    });
  return (
    <section className="section screen-only" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <p aria-live="polite">
        <strong>{saying(consent)}</strong>
        {consent.by !== undefined && consent.at !== undefined && (
          <> {text.by(consent.by, dateInWords(consent.at, language))}.</>
        )}
      </p>
      {cause !== undefined && (
        <Notice tone="err" role="alert" title={text.failed}>
          <p>{text.failedHint}</p>
        </Notice>
      )}
      <div className="buttons">
        <button type="button" className="button" disabled={isBusy} onClick={turn}>
          {consent.given ? withdraw : give}
        </button>
      </div>
    </section>
  );
}
