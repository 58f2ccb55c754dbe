// THE list of pages: address, component, who may open it. Pages beyond the first load when they are opened.
import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { SendUnsent } from './respond/unsent/send-unsent.tsx';
import { defineMessages } from './shared/language/define-messages.ts';
import { useMessages } from './shared/language/language.tsx';
import { pageFrom } from './shared/loading/page-from.tsx';
import { PageHeading } from './shared/page.tsx';
import { paths } from './shared/paths.ts';
import { callbackPath } from './shared/session/identity.ts';
import type { Visitor } from './shared/session/who-is-here.tsx';
import { Callback } from './sign-in/callback.tsx';
import { Welcome } from './sign-in/welcome.tsx';

const messages = defineMessages(
  {
    notFound: 'Sidan finns inte',
    notFoundHint: 'Adressen kan vara felskriven, eller så har sidan fått en ny.',
    start: 'Gå till startsidan',
  },
  {
    notFound: 'There is no such page',
    notFoundHint: 'The address may be misspelt, or the page has a new one.',
    start: 'Go to the start page',
  },
);

const StartPage = pageFrom(() => import('./start/start-page.tsx').then((m) => m.StartPage));
const AnswerPage = pageFrom(() => import('./respond/answer-page.tsx').then((m) => m.AnswerPage));
const FormPage = pageFrom(() => import('./respond/blank/form-page.tsx').then((m) => m.FormPage));
const SubmitPage = pageFrom(() => import('./submit/submit-page.tsx').then((m) => m.SubmitPage));
const ReceiptPage = pageFrom(() => import('./receipt/receipt-page.tsx').then((m) => m.ReceiptPage));
const ReceiptsPage = pageFrom(() => import('./receipts/receipts-page.tsx').then((m) => m.ReceiptsPage));
const ComparePage = pageFrom(() => import('./receipts/compare-page.tsx').then((m) => m.ComparePage));
const ProfilePage = pageFrom(() => import('./profile/profile-page.tsx').then((m) => m.ProfilePage));
const CheckPage = pageFrom(() => import('./check/check-page.tsx').then((m) => m.CheckPage));
const ReportPage = pageFrom(() => import('./county/report/report-page.tsx').then((m) => m.ReportPage));
const DecisionPage = pageFrom<{ readonly county: string; readonly round: string }>(() =>
  import('./county/decision/decision-page.tsx').then((m) => m.DecisionPage),
);
const MeetingPage = pageFrom(() => import('./county/meeting/meeting-page.tsx').then((m) => m.MeetingPage));
const ResponsesPage = pageFrom(() =>
  import('./county/responses/responses-page.tsx').then((m) => m.ResponsesPage),
);
const RemindersPage = pageFrom(() =>
  import('./county/reminders/reminders-page.tsx').then((m) => m.RemindersPage),
);
const PeoplePage = pageFrom(() => import('./people/people-page.tsx').then((m) => m.PeoplePage));
const InvitationPage = pageFrom(() =>
  import('./invitation/invitation-page.tsx').then((m) => m.InvitationPage),
);
const ReviewPage = pageFrom(() => import('./county/review/review-page.tsx').then((m) => m.ReviewPage));
const PlansPage = pageFrom<{ readonly county: string }>(() =>
  import('./plan/plans-page.tsx').then((m) => m.PlansPage),
);
const FollowUpPage = pageFrom(() =>
  import('./plan/follow-up/follow-up-page.tsx').then((m) => m.FollowUpPage),
);
const YearPage = pageFrom(() => import('./yearly-report/year-page.tsx').then((m) => m.YearPage));
const YearEditionPage = pageFrom(() =>
  import('./yearly-report/edition-page.tsx').then((m) => m.YearEditionPage),
);
const YearlyReportsPage = pageFrom(() =>
  import('./yearly-report/reports-page.tsx').then((m) => m.YearlyReportsPage),
);
const PlanPage = pageFrom(() => import('./plan/plan-page.tsx').then((m) => m.PlanPage));
const PlanEditionPage = pageFrom(() => import('./plan/edition-page.tsx').then((m) => m.EditionPage));
const RegisterPage = pageFrom(() => import('./register/register-page.tsx').then((m) => m.RegisterPage));
const NoMembership = pageFrom<{ readonly personId?: string }>(() =>
  import('./sign-in/no-membership.tsx').then((m) => m.NoMembership),
);
const RoundsPage = pageFrom(() => import('./rounds/rounds-page.tsx').then((m) => m.RoundsPage));

interface Who {
  readonly visitor: Visitor;
  readonly personId?: string;
}

export function Pages({ visitor, personId }: Who) {
  return (
    <Switch>
      <Route path={callbackPath} component={Callback} />
      <Route path={paths.check} component={CheckPage} />
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
      <Route path="/lan/:county/:round">{(at) => <ReportPage key={at.county + at.round} {...at} />}</Route>
      <Route path="/lan/:county/:round/beslut">
        {(at) => <DecisionPage key={at.county + at.round} {...at} />}
      </Route>
      <Route path="/lan/:county/:round/mote">
        {(at) => <MeetingPage key={at.county + at.round} {...at} />}
      </Route>
      <Route path="/lan/:county/:round/svar">{(at) => <ResponsesPage {...at} />}</Route>
      <Route path="/paminnelser/:county">
        {(at) => <RemindersPage key={at.county} county={at.county} />}
      </Route>
      <Route path={paths.people} component={PeoplePage} />
      <Route path="/lan/:county/:round/svar/:organisation/:survey">
        {(at) => <ReviewPage key={at.organisation + at.survey} {...at} />}
      </Route>
      <Route path="/plan/:county">{(at) => <PlansPage {...at} />}</Route>
      <Route path="/plan/:county/:period">{(at) => <PlanPage key={at.county + at.period} {...at} />}</Route>
      <Route path="/plan/:county/:period/utgava/:edition">
        {(at) => <PlanEditionPage key={at.county + at.period + at.edition} {...at} />}
      </Route>
      <Route path="/plan/:county/:period/uppfoljning">
        {(at) => <FollowUpPage key={at.county + at.period} {...at} />}
      </Route>
      <Route path="/plan/:county/:period/ar/:year">
        {(at) => <YearPage key={at.county + at.period + at.year} {...at} />}
      </Route>
      <Route path="/plan/:county/:period/ar/:year/utgava/:edition">
        {(at) => <YearEditionPage key={at.county + at.year + at.edition} {...at} />}
      </Route>
      <Route path={paths.yearlyReports()}>
        <YearlyReportsPage />
      </Route>
      <Route path="/aterrapportering/:year">{(at) => <YearlyReportsPage key={at.year} {...at} />}</Route>
      <Route path={paths.register()}>
        <RegisterPage view="county" />
      </Route>
      <Route path={paths.ownRegister()}>
        <RegisterPage view="own" />
      </Route>
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
      <p>{text.notFoundHint}</p>
      <p>
        <a href={paths.start}>{text.start}</a>
      </p>
    </div>
  );
}
