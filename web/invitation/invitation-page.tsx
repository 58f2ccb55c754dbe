// What an invitation's link opens: to what one is invited, by whom, and saying yes; or a friendly word where it cannot be used.
import { type SyntheticEvent, useId, useState } from 'react';
import { type CallOutput, Refusal } from '../../functions/contract/client.ts';
import { roleNames } from '../shared/frame/role-names.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded, WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { rememberMembership } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import type { Visitor } from '../shared/session/who-is-here.tsx';
import '../people/people.css';

const messages = defineMessages(
  {
    signedOutTitle: 'Du har fått en inbjudan',
    signedOut: 'Logga in med den e-postadress som inbjudan gick till, så visas vad den gäller.',
    signIn: 'Logga in',
    title: (organisation: string) => `Inbjudan till ${organisation}`,
    lead: (by: string, organisation: string) => `${by} vill att du är med för ${organisation}.`,
    role: 'Din roll',
    yourTitle: 'Titel',
    sections: { answer: 'Du svarar på', 'second-opinion': 'Du ger en egen bedömning av' },
    opinionHint:
      'Du svarar på frågorna på egen hand, utan att se organisationens svar. Dina svar ingår inte i det som skickas in.',
    everything: 'Alla delar',
    until: 'Sista dag',
    email: 'Inbjuden adress',
    validUntil: 'Inbjudan gäller till och med',
    how: 'Hur vill du visas för andra?',
    withName: (title: string) => `Med namn och titel, till exempel ”Anna Berg, ${title}”`,
    withoutName: 'Visa mig bara med min roll',
    withoutNameHint: (title: string) =>
      `Välj det om du har skyddade personuppgifter. Du visas som ”${title}”, och ditt namn sparas inte.`,
    name: 'Ditt namn',
    accept: 'Tacka ja',
    failed: 'Det gick inte att tacka ja',
    unknownTitle: 'Inbjudan går inte att använda',
    otherAccount:
      'Är du inloggad med en annan adress än den inbjudan gick till? Byt konto och öppna länken igen.',
    signOut: 'Logga ut och byt konto',
    start: 'Gå till startsidan',
    already: 'Har du redan tackat ja? Då hittar du allt på startsidan.',
  },
  {
    signedOutTitle: 'You have been sent an invitation',
    signedOut: 'Sign in with the e-mail address that the invitation went to, to see what it is for.',
    signIn: 'Sign in',
    title: (organisation: string) => `Invitation to ${organisation}`,
    lead: (by: string, organisation: string) => `${by} would like you to take part for ${organisation}.`,
    role: 'Your role',
    yourTitle: 'Title',
    sections: { answer: 'You answer', 'second-opinion': 'You give an own opinion on' },
    opinionHint:
      'You answer the questions on your own, without seeing the organisation’s answers. Your answers are not part of what is submitted.',
    everything: 'All parts',
    until: 'Last day',
    email: 'Invited address',
    validUntil: 'The invitation is valid until',
    how: 'How should others see you?',
    withName: (title: string) => `By name and title, for instance “Anna Berg, ${title}”`,
    withoutName: 'Show me by my role only',
    withoutNameHint: (title: string) =>
      `Choose this if your identity is protected. You are shown as “${title}”, and your name is not stored.`,
    name: 'Your name',
    accept: 'Accept',
    failed: 'The invitation could not be accepted',
    unknownTitle: 'The invitation cannot be used',
    otherAccount:
      'Are you signed in with a different address from the one invited? Change account and open the link again.',
    signOut: 'Sign out and change account',
    start: 'Go to the start page',
    already: 'Have you accepted already? Then everything is on the start page.',
  },
);

type Shown = CallOutput<'GET /api/invitations/{invitation}'>;

export function InvitationPage({ code, visitor }: { readonly code: string; readonly visitor: Visitor }) {
  return visitor === 'signed-out' ? (
    <SignInFirst code={code} />
  ) : (
    <Invitation code={code} visitor={visitor} />
  );
}

function SignInFirst({ code }: { readonly code: string }) {
  const text = useMessages(messages);
  const { identity } = useSession();
  return (
    <div className="heading">
      <PageHeading>{text.signedOutTitle}</PageHeading>
      <p className="lead">{text.signedOut}</p>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => void identity.signIn(paths.invitation(code))}
        >
          {text.signIn}
        </button>
      </div>
    </div>
  );
}

function Invitation({ code, visitor }: { readonly code: string; readonly visitor: Visitor }) {
  const { client } = useSession();
  const loading = useLoaded(`invitation ${code}`, async (signal) => {
    try {
      return await client('GET /api/invitations/{invitation}', { params: { invitation: code }, signal });
    } catch (cause) {
      if (isUnknown(cause)) return cause;
      throw cause;
    }
  });
  return (
    <ShowLoaded of={loading}>
      {(found) =>
        found instanceof Refusal ? (
          <Unusable refusal={found} visitor={visitor} />
        ) : (
          <Invited code={code} visitor={visitor} shown={found} />
        )
      }
    </ShowLoaded>
  );
}

function isUnknown(cause: unknown): cause is Refusal {
  return cause instanceof Refusal && [400, 404].includes(cause.status);
}

function Unusable({ refusal, visitor }: { readonly refusal: Refusal; readonly visitor: Visitor }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { identity } = useSession();
  return (
    <div className="heading">
      <PageHeading>{text.unknownTitle}</PageHeading>
      <p className="lead">{refusal.titles[language]}</p>
      <p>{text.otherAccount}</p>
      {visitor === 'member' && <p>{text.already}</p>}
      <div className="buttons">
        {visitor === 'member' && (
          <a className="button primary" href={paths.start}>
            {text.start}
          </a>
        )}
        <button type="button" className="button" onClick={() => void identity.signOut()}>
          {text.signOut}
        </button>
      </div>
    </div>
  );
}

function Invited(props: { readonly code: string; readonly visitor: Visitor; readonly shown: Shown }) {
  const { code, visitor, shown } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const roles = useMessages(roleNames);
  const [refusal, setRefusal] = useState<Refusal>();
  if (refusal !== undefined) return <Unusable refusal={refusal} visitor={visitor} />;
  const { organisation, sections, kind, until } = shown;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(organisation.name)}</PageHeading>
        <p className="lead">{text.lead(shown.invitedBy, organisation.name)}</p>
      </div>
      <dl className="facts">
        <dt>{text.role}</dt>
        <dd>{roles[shown.role]}</dd>
        <dt>{text.yourTitle}</dt>
        <dd>{shown.title}</dd>
        <dt>{text.sections[kind]}</dt>
        <dd lang={sections.length === 0 ? undefined : 'sv'}>
          {sections.length === 0 ? text.everything : sections.map(({ name }) => name).join(', ')}
        </dd>
        {kind === 'second-opinion' && <dd className="small muted">{text.opinionHint}</dd>}
        {until !== undefined && (
          <>
            <dt>{text.until}</dt>
            <dd>{dateInWords(`${until}T12:00:00Z`, language)}</dd>
          </>
        )}
        <dt>{text.email}</dt>
        <dd>{shown.email}</dd>
        <dt>{text.validUntil}</dt>
        <dd>{dateInWords(shown.validUntil, language)}</dd>
      </dl>
      <AcceptForm code={code} title={shown.title} onRefused={setRefusal} />
    </>
  );
}

function AcceptForm(props: {
  readonly code: string;
  readonly title: string;
  readonly onRefused: (refusal: Refusal) => void;
}) {
  const text = useMessages(messages);
  const { client } = useSession();
  const id = useId();
  const [isNamed, setIsNamed] = useState(true);
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const accept = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setIsBusy(true);
    setCause(undefined);
    try {
      const membership = await client('POST /api/invitations/{invitation}/acceptance', {
        params: { invitation: props.code },
        body: isNamed ? { name } : {},
      });
      rememberMembership(membership);
      // A new document, since who one is has changed.
      window.location.assign(paths.start);
    } catch (failure) {
      setIsBusy(false);
      if (failure instanceof Refusal && failure.code === 'unknown-invitation') props.onRefused(failure);
      else setCause(failure);
    }
  };
  return (
    <form className="choices" onSubmit={(event) => void accept(event)}>
      <fieldset className="field">
        <legend className="strong">{text.how}</legend>
        <label className="check">
          <input type="radio" name="how" checked={isNamed} onChange={() => setIsNamed(true)} />
          <span>{text.withName(props.title)}</span>
        </label>
        <label className="check">
          <input
            type="radio"
            name="how"
            checked={!isNamed}
            onChange={() => setIsNamed(false)}
            aria-describedby={`${id}-protected`}
          />
          <span>{text.withoutName}</span>
        </label>
        <p className="small muted" id={`${id}-protected`}>
          {text.withoutNameHint(props.title)}
        </p>
      </fieldset>
      {isNamed && (
        <div className="field">
          <label htmlFor={id}>{text.name}</label>
          <input id={id} name="name" type="text" required maxLength={120} autoComplete="name" />
        </div>
      )}
      <div role="alert">
        {cause !== undefined && (
          <Notice tone="err" title={text.failed}>
            <p>
              <WhatWentWrong cause={cause} />
            </p>
          </Notice>
        )}
      </div>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={isBusy}>
          {text.accept}
        </button>
      </div>
    </form>
  );
}
