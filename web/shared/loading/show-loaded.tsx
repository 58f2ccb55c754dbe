// The three faces of something that loads: a quiet line while waiting, what went wrong with a way on, or the thing.
import type { ReactNode } from 'react';
import { Refusal } from '../../../functions/contract/client.ts';
import { defineMessages } from '../language/define-messages.ts';
import { useLanguage, useMessages } from '../language/language.tsx';
import { Notice } from '../notice.tsx';
import { PageHeading } from '../page.tsx';
import { paths } from '../paths.ts';
import type { Loading } from './use-loaded.ts';

const messages = defineMessages(
  {
    loading: 'Hämtar …',
    failed: 'Det gick inte att hämta sidan',
    unreachable: 'Servern svarar inte. Kontrollera anslutningen och försök igen.',
    retry: 'Försök igen',
    start: 'Gå till startsidan',
  },
  {
    loading: 'Loading …',
    failed: 'The page could not be loaded',
    unreachable: 'The server does not answer. Check your connection and try again.',
    retry: 'Try again',
    start: 'Go to the start page',
  },
);

export function ShowLoaded<T>(props: {
  readonly of: Loading<T>;
  /** True where the page has its own heading already. */
  readonly isPart?: true;
  readonly children: (value: T) => ReactNode;
}) {
  const text = useMessages(messages);
  const { loaded, reload } = props.of;
  switch (loaded.state) {
    case 'loading':
      return (
        <p className="heading muted" role="status">
          {text.loading}
        </p>
      );
    case 'failed':
      return (
        <div className="heading">
          {props.isPart !== true && <PageHeading>{text.failed}</PageHeading>}
          <Notice tone="err" {...(props.isPart && { title: text.failed })}>
            <p>
              <WhatWentWrong cause={loaded.cause} />
            </p>
            <div className="buttons">
              {canHelp(loaded.cause) ? (
                <button type="button" className="button compact" onClick={reload}>
                  {text.retry}
                </button>
              ) : (
                <a className="button compact" href={paths.start}>
                  {text.start}
                </a>
              )}
            </div>
          </Notice>
        </div>
      );
    case 'ready':
      return props.children(loaded.value);
  }
}

/** Trying again helps against silence and faults, not against a page one may not see or that is not there. */
function canHelp(cause: unknown): boolean {
  return !(cause instanceof Refusal) || ![403, 404].includes(cause.status);
}

/** A refusal in its own words, in the person's language; anything else is an unreachable server. */
export function WhatWentWrong({ cause }: { readonly cause: unknown }) {
  const { language } = useLanguage();
  const text = useMessages(messages);
  return cause instanceof Refusal ? cause.titles[language] : text.unreachable;
}
