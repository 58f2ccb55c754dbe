// The app from the outside in: how to sign in, the session, the frame, the page.

import { Pages } from './pages.tsx';
import { Frame } from './shared/frame/frame.tsx';
import { SyntheticProvider } from './shared/frame/synthetic.tsx';
import { ShowLoaded } from './shared/loading/show-loaded.tsx';
import { useLoaded } from './shared/loading/use-loaded.ts';
import { loadIdentity } from './shared/session/identity.ts';
import { SessionProvider } from './shared/session/session.tsx';
import { WhoIsHere } from './shared/session/who-is-here.tsx';

export function App() {
  const identity = useLoaded('identity', loadIdentity);
  return (
    <ShowLoaded of={identity}>
      {(loaded) => (
        <SessionProvider identity={loaded}>
          <SyntheticProvider>
            <WhoIsHere>
              {(visitor, personId) => (
                <Frame>
                  <Pages visitor={visitor} {...(personId && { personId })} />
                </Frame>
              )}
            </WhoIsHere>
          </SyntheticProvider>
        </SessionProvider>
      )}
    </ShowLoaded>
  );
}
