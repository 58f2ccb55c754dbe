// THE list of pages: address, component, who may open it. Pages beyond the first load when they are opened; those of
// counties and the nation are listed in county-pages.tsx.
import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { SendUnsent } from './respond/unsent/send-unsent.tsx';
import { pageFrom } from './shared/loading/page-from.tsx';
import { paths } from './shared/paths.ts';
import { callbackPath } from './shared/session/identity.ts';
import type { Visitor } from './shared/session/who-is-here.tsx';
import { Callback } from './sign-in/callback.tsx';

const StartPage = pageFrom(() => import('./start/start-page.tsx').then((m) => m.StartPage));
const AnswerPage = pageFrom(() => import('./respond/answer-page.tsx').then((m) => m.AnswerPage));
const FormPage = pageFrom(() => import('./respond/blank/form-page.tsx').then((m) => m.FormPage));
const SubmitPage = pageFrom(() => import('./submit/submit-page.tsx').then((m) => m.SubmitPage));
const ReceiptPage = pageFrom(() => import('./receipt/receipt-page.tsx').then((m) => m.ReceiptPage));
const ReceiptsPage = pageFrom(() => import('./receipts/receipts-page.tsx').then((m) => m.ReceiptsPage));
const ComparePage = pageFrom(() => import('./receipts/compare-page.tsx').then((m) => m.ComparePage));
const ProfilePage = pageFrom(() => import('./profile/profile-page.tsx').then((m) => m.ProfilePage));
const CheckPage = pageFrom(() => import('./check/check-page.tsx').then((m) => m.CheckPage));
const OpenDataPage = pageFrom(() => import('./open-data/open-data-page.tsx').then((m) => m.OpenDataPage));
const PeoplePage = pageFrom(() => import('./people/people-page.tsx').then((m) => m.PeoplePage));
const InvitationPage = pageFrom(() =>
  import('./invitation/invitation-page.tsx').then((m) => m.InvitationPage),
);
const RegisterPage = pageFrom(() => import('./register/register-page.tsx').then((m) => m.RegisterPage));
// Of their own, so that a municipality does not load where a county's pages are.
const CountyPages = pageFrom(() => import('./county-pages.tsx').then((m) => m.CountyPages));
// Whoever is signed in needs it no more.
const Welcome = pageFrom<{ readonly returnTo: string }>(() =>
  import('./sign-in/welcome.tsx').then((m) => m.Welcome),
);
const NoMembership = pageFrom<{ readonly personId?: string }>(() =>
  import('./sign-in/no-membership.tsx').then((m) => m.NoMembership),
);

interface Who {
  readonly visitor: Visitor;
  readonly personId?: string;
}

export function Pages({ visitor, personId }: Who) {
  return (
    <Switch>
      <Route path={callbackPath} component={Callback} />
      <Route path={paths.check} component={CheckPage} />
      <Route path={paths.openData} component={OpenDataPage} />
      <Route path="/inbjudan/:code">
        {({ code }) => <InvitationPage key={code + visitor} code={code} visitor={visitor} />}
      </Route>
      <Route path={paths.welcome}>
        {visitor === 'signed-out' ? (
          <Welcome returnTo={paths.start} />
        ) : (
          <Redirect to={paths.start} replace />
        )}
      </Route>
      <Route>
        <MembersOnly visitor={visitor} {...(personId && { personId })}>
          <MemberPages />
        </MembersOnly>
      </Route>
    </Switch>
  );
}

function MembersOnly({ visitor, personId, children }: Who & { readonly children: ReactNode }) {
  const [path] = useLocation();
  switch (visitor) {
    case 'signed-out':
      return <Welcome returnTo={path} />;
    case 'without-membership':
      return <NoMembership {...(personId && { personId })} />;
    case 'member':
      return (
        <>
          <SendUnsent />
          {children}
        </>
      );
  }
}

function MemberPages() {
  return (
    <Switch>
      <Route path="/start">
        <StartPage />
      </Route>
      <Route path="/start/:round/:survey">
        {(at) => <StartPage key={at.round + at.survey} chosen={at} />}
      </Route>
      <Route path="/svara/:round/:survey/:section">
        {(at) => <AnswerPage key={at.round + at.survey} kind="answer" {...at} />}
      </Route>
      <Route path="/bedomning/:round/:survey/:section">
        {(at) => <AnswerPage key={`${at.round}${at.survey} opinion`} kind="second-opinion" {...at} />}
      </Route>
      <Route path="/formular/:surveyRef">{(at) => <FormPage surveyRef={at.surveyRef} />}</Route>
      <Route path="/skicka-in/:round/:survey">{(at) => <SubmitPage {...at} />}</Route>
      <Route path="/kvitto/:round/:organisation/:survey/:receipt">{(at) => <ReceiptPage {...at} />}</Route>
      <Route path={paths.receipts} component={ReceiptsPage} />
      <Route path="/jamfor/:round/:organisation/:survey/:before/:after">
        {(at) => <ComparePage {...at} />}
      </Route>
      <Route path={paths.profile}>
        <ProfilePage />
      </Route>
      <Route path="/profil/:round">{(at) => <ProfilePage key={at.round} round={at.round} />}</Route>
      <Route path={paths.people} component={PeoplePage} />
      <Route path={paths.register()}>
        <RegisterPage view="county" />
      </Route>
      <Route path={paths.ownRegister()}>
        <RegisterPage view="own" />
      </Route>
      <Route>
        <CountyPages />
      </Route>
    </Switch>
  );
}
