// Signing out. What is unsent in this browser is spoken of first: it stays for the next sign-in, or is taken away.
import { useState } from 'react';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { useMemberIfAny } from '../session/member.tsx';
import { useSession } from '../session/session.tsx';

const messages = defineMessages({ signOut: 'Logga ut' }, { signOut: 'Sign out' });

type Found = Awaited<ReturnType<typeof findUnsent>>;

export function SignOut() {
  const text = useMessages(messages);
  const { identity } = useSession();
  const person = useMemberIfAny()?.personId;
  const [found, setFound] = useState<Found>();
  const leave = () => void identity.signOut();
  const ask = async () => {
    const here = person === undefined ? undefined : await findUnsent(person).catch(() => undefined);
    if (here === undefined || here.unsent.count === 0) leave();
    else setFound(here);
  };
  return (
    <>
      <button type="button" className="link" onClick={() => void ask()}>
        {text.signOut}
      </button>
      {found && <found.AskUnsent unsent={found.unsent} onStay={() => setFound(undefined)} onLeave={leave} />}
    </>
  );
}

/** The queue's code, and what it takes to ask, load only here. */
async function findUnsent(person: string) {
  const { unsentOf, AskUnsent } = await import('./ask-unsent.tsx');
  return { unsent: await unsentOf(person), AskUnsent };
}
