// THE list of pages: address, component, who may open it. Pages beyond the first load when they are opened.
import { lazy, type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { defineMessages } from './shared/language/define-messages.ts';
import { useMessages } from './shared/language/language.tsx';
import { PageHeading } from './shared/page.tsx';
import { paths } from './shared/paths.ts';
import { callbackPath } from './shared/session/identity.ts';
import type { Visitor } from './shared/session/who-is-here.tsx';
import { Callback } from './sign-in/callback.tsx';
import { NoMembership } from './sign-in/no-membership.tsx';
import { Welcome } from './sign-in/welcome.tsx';

const messages = defineMessages(
  { loading: 'Hämtar …', notFound: 'Sidan finns inte', start: 'Gå till startsidan' },
  { loading: 'Loading …', notFound: 'There is no such page', start: 'Go to the start page' },
);

const StartPage = lazy(() => import('./start/start-page.tsx').then((m) => ({ default: m.StartPage })));
const AnswerPage = lazy(() => import('./respond/answer-page.tsx').then((m) => ({ default: m.AnswerPage })));
const FormPage = lazy(() => import('./respond/blank/form-page.tsx').then((m) => ({ default: m.FormPage })));
const SubmitPage = lazy(() => import('./submit/submit-page.tsx').then((m) => ({ default: m.SubmitPage })));
const ReceiptPage = lazy(() =>
  import('./receipt/receipt-page.tsx').then((m) => ({ default: m.ReceiptPage })),
);
const CheckPage = lazy(() => import('./check/check-page.tsx').then((m) => ({ default: m.CheckPage })));
const ReportPage = lazy(() =>
  import('./county/report/report-page.tsx').then((m) => ({ default: m.ReportPage })),
);
const ResponsesPage = lazy(() =>
  import('./county/responses/responses-page.tsx').then((m) => ({ default: m.ResponsesPage })),
);
const RoundsPage = lazy(() => import('./rounds/rounds-page.tsx').then((m) => ({ default: m.RoundsPage })));

export function Pages({ visitor }: { readonly visitor: Visitor }) {
  const text = useMessages(messages);
  const waiting = (
    <p className="heading muted" role="status">
      {text.loading}
    </p>
  );
  return (
    <Suspense fallback={waiting}>
      <Switch>
        <Route path={callbackPath} component={Callback} />
        <Route path={paths.check} component={CheckPage} />
        <Route path={paths.welcome}>
          {visitor === 'signed-out' ? (
            <Welcome returnTo={paths.start} />
          ) : (
            <Redirect to={paths.start} replace />
          )}
        </Route>
        <Route>
          <MembersOnly visitor={visitor}>
            <MemberPages />
          </MembersOnly>
        </Route>
      </Switch>
    </Suspense>
  );
}

function MembersOnly({ visitor, children }: { readonly visitor: Visitor; readonly children: ReactNode }) {
  const [path] = useLocation();
  switch (visitor) {
    case 'signed-out':
      return <Welcome returnTo={path} />;
    case 'without-membership':
      return <NoMembership />;
    case 'member':
      return children;
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
        {(at) => <AnswerPage key={at.round + at.survey} {...at} />}
      </Route>
      <Route path="/formular/:surveyRef">{(at) => <FormPage surveyRef={at.surveyRef} />}</Route>
      <Route path="/skicka-in/:round/:survey">{(at) => <SubmitPage {...at} />}</Route>
      <Route path="/kvitto/:round/:organisation/:survey/:receipt">{(at) => <ReceiptPage {...at} />}</Route>
      <Route path="/lan/:county/:round">{(at) => <ReportPage key={at.county + at.round} {...at} />}</Route>
      <Route path="/lan/:county/:round/svar">{(at) => <ResponsesPage {...at} />}</Route>
      <Route path={paths.rounds} component={RoundsPage} />
      <Route component={NotFound} />
    </Switch>
  );
}

function NotFound() {
  const text = useMessages(messages);
  return (
    <div className="heading">
      <PageHeading>{text.notFound}</PageHeading>
      <p>
        <a href={paths.start}>{text.start}</a>
      </p>
    </div>
  );
}
