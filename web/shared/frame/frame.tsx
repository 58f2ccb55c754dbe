// The frame of every page: skip link, masthead with menu and membership, the page, footer with language.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { defineMessages } from '../language/define-messages.ts';
import { useLanguage, useMessages } from '../language/language.tsx';
import { paths } from '../paths.ts';
import { useSession } from '../session/session.tsx';
import { Masthead } from './masthead.tsx';
import { SignOut } from './sign-out.tsx';
import { SignedOutNotice } from './signed-out-notice.tsx';
import { SyntheticTag, useIsSynthetic } from './synthetic.tsx';

const messages = defineMessages(
  {
    skip: 'Hoppa till innehållet',
    synthetic: 'Alla svar, personer och tal på sidan är påhittade för att visa hur sidan fungerar.',
    links: 'Sidfot',
    check: 'Kontrollera ett kvitto',
  },
  {
    skip: 'Skip to content',
    synthetic: 'All answers, people and figures on this page are invented to show how it works.',
    links: 'Footer',
    check: 'Check a receipt',
  },
);

export function Frame({ children }: { readonly children: ReactNode }) {
  const text = useMessages(messages);
  const { language, choose } = useLanguage();
  const { isSignedIn } = useSession();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <Masthead />
      <main id="content" className="wrap" tabIndex={-1}>
        <SignedOutNotice />
        {children}
      </main>
      <footer className="footer">
        <div className="wrap">
          {useIsSynthetic() && (
            <p>
              <SyntheticTag /> {text.synthetic}
            </p>
          )}
          <nav aria-label={text.links} className="screen-only">
            <ul>
              <li>
                <Link href={paths.check}>{text.check}</Link>
              </li>
              <li>
                <button type="button" className="link" lang={other} onClick={() => choose(other)}>
                  {other === 'en' ? 'English' : 'Svenska'}
                </button>
              </li>
              {isSignedIn && (
                <li>
                  <SignOut />
                </li>
              )}
            </ul>
          </nav>
        </div>
      </footer>
    </>
  );
}
