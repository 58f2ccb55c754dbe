// The only municipality of its county decides whether national staff may see its answers as the county's.

import { useState } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import { formatTime } from '../../functions/core/report/format.ts';
import { useChange } from '../people/use-change.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';

type Consent = CallOutput<'GET /api/organisations/{org}/national-consent'>;

const messages = defineMessages(
  {
    title: 'Får nationell nivå se era svar?',
    why: 'Ert län är en enda kommun. Länets siffror i den nationella jämförelsen är därför era egna svar, och visas bara om ni vill.',
    hidden: 'Era svar visas inte. De kan räknas in i riket tillsammans med andra län som inte visas.',
    shown: (moment: string) => `Era svar visas som länets i omgångar som stänger efter ${moment}.`,
    shownAgain: (moment: string) =>
      `Era svar visas som länets i omgångar som stänger efter ${moment}, och i dem där ni tidigare har låtit dem visas.`,
    by: (name: string, date: string) => `${name}, ${date}`,
    give: 'Låt nationell nivå se våra svar',
    withdraw: 'Visa inte våra svar längre',
    failed: 'Det gick inte att spara',
    failedHint: 'Ladda om sidan och försök igen.',
  },
  {
    title: 'May the national level see your answers?',
    why: 'Your county is a single municipality. The county’s figures in the national comparison are therefore your own answers, and are shown only if you want.',
    hidden:
      'Your answers are not shown. They may enter the national figures together with other counties that are not shown.',
    shown: (moment: string) => `Your answers are shown as the county’s in rounds that close after ${moment}.`,
    shownAgain: (moment: string) =>
      `Your answers are shown as the county’s in rounds that close after ${moment}, and in those where you have let them be shown before.`,
    by: (name: string, date: string) => `${name}, ${date}`,
    give: 'Let the national level see our answers',
    withdraw: 'Show our answers no longer',
    failed: 'It could not be saved',
    failedHint: 'Reload the page and try again.',
  },
);

export function NationalConsent({ organisation }: { readonly organisation: string }) {
  const { client } = useSession();
  const { loaded } = useLoaded(`consent ${organisation}`, (signal) =>
    client('GET /api/organisations/{org}/national-consent', { params: { org: organisation }, signal }),
  );
  // What is beside the profile must not take its place while it loads or fails.
  return loaded.state === 'ready' ? <Choice organisation={organisation} first={loaded.value} /> : null;
}

function Choice({ organisation, first }: { readonly organisation: string; readonly first: Consent }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const [consent, setConsent] = useState(first);
  const change = () =>
    void send(async () => {
      setConsent(
        await client('PATCH /api/organisations/{org}/national-consent', {
          params: { org: organisation },
          body: { given: !consent.given, expectedVersion: consent.version },
        }),
      );
    });
  // Given again, it reopens the rounds that closed while it was given before.
  const said = consent.version > 1 ? text.shownAgain : text.shown;
  return (
    <section className="screen-only" aria-labelledby="national-consent">
      <h2 id="national-consent">{text.title}</h2>
      <p>{text.why}</p>
      <p aria-live="polite">
        <strong>
          {consent.given ? said(formatTime(Date.parse(consent.at ?? ''), language)) : text.hidden}
        </strong>
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
        <button type="button" className="button" disabled={isBusy} onClick={change}>
          {consent.given ? text.withdraw : text.give}
        </button>
      </div>
    </section>
  );
}
