// A friendly page for somebody who is signed in but belongs to no organisation here.
import { errors } from '../../functions/core/errors.ts';
import { UnsentNotice } from '../respond/unsent/unsent-notice.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { useSession } from '../shared/session/session.tsx';

const messages = defineMessages(
  {
    title: 'Du är inloggad, men har ingen behörighet än',
    body: errors['no-membership'][1],
    hint: 'Har du just blivit inbjuden? Kontrollera att du har loggat in med den e-postadress som inbjudan gick till.',
    signOut: 'Logga ut och byt konto',
  },
  {
    title: 'You are signed in, but have no access yet',
    body: errors['no-membership'][2],
    hint: 'Have you just been invited? Check that you signed in with the e-mail address the invitation went to.',
    signOut: 'Sign out and change account',
  },
);

/** Whoever has been withdrawn still gets at what they had written and not sent: it exists in this browser only. */
export function NoMembership({ personId }: { readonly personId?: string }) {
  const text = useMessages(messages);
  const { identity } = useSession();
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.body}</p>
        <p>{text.hint}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => void identity.signOut()}>
            {text.signOut}
          </button>
        </div>
      </div>
      {personId !== undefined && <UnsentNotice personId={personId} />}
    </>
  );
}
