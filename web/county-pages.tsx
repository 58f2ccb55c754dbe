// The pages of counties and the nation, and what is said at an address that nothing has. (All others: pages.tsx.)
import { Route, Switch } from 'wouter';
import { defineMessages } from './shared/language/define-messages.ts';
import { useMessages } from './shared/language/language.tsx';
import { pageFrom } from './shared/loading/page-from.tsx';
import { PageHeading } from './shared/page.tsx';
import { paths } from './shared/paths.ts';

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
const ReviewPage = pageFrom(() => import('./county/review/review-page.tsx').then((m) => m.ReviewPage));
const PlansPage = pageFrom<{ readonly county: string }>(() =>
  import('./plan/plans-page.tsx').then((m) => m.PlansPage),
);
const PlanPage = pageFrom(() => import('./plan/plan-page.tsx').then((m) => m.PlanPage));
const PlanEditionPage = pageFrom(() => import('./plan/edition-page.tsx').then((m) => m.EditionPage));
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
const AdministrationPage = pageFrom(() =>
  import('./administration/administration-page.tsx').then((m) => m.AdministrationPage),
);
const FundsPage = pageFrom<{ readonly year?: string }>(() =>
  import('./funds/funds-page.tsx').then((m) => m.FundsPage),
);
const NetworksPage = pageFrom<{ readonly network: string }>(() =>
  import('./networks/networks-page.tsx').then((m) => m.NetworksPage),
);
const OutcomesPage = pageFrom<{ readonly county?: string }>(() =>
  import('./outcomes/outcomes-page.tsx').then((m) => m.OutcomesPage),
);
const ComparisonPage = pageFrom<{ readonly round?: string }>(() =>
  import('./comparison/comparison-page.tsx').then((m) => m.ComparisonPage),
);
const RoundsPage = pageFrom(() => import('./rounds/rounds-page.tsx').then((m) => m.RoundsPage));
const RoundPage = pageFrom(() => import('./rounds/round-page.tsx').then((m) => m.RoundPage));
const PlanRoundPage = pageFrom(() => import('./rounds/plan-round-page.tsx').then((m) => m.PlanRoundPage));
const SurveysPage = pageFrom(() => import('./releases/surveys-page.tsx').then((m) => m.SurveysPage));
const SurveyPage = pageFrom(() => import('./releases/survey-page.tsx').then((m) => m.SurveyPage));
const MembersPage = pageFrom(() => import('./members/members-page.tsx').then((m) => m.MembersPage));
const ProgrammePage = pageFrom(() => import('./programme/programme-page.tsx').then((m) => m.ProgrammePage));
const KnownPage = pageFrom(() => import('./known/known-page.tsx').then((m) => m.KnownPage));
const LogPage = pageFrom(() => import('./log/log-page.tsx').then((m) => m.LogPage));

export function CountyPages() {
  return (
    <Switch>
      <Route path={paths.outcomes}>
        <OutcomesPage />
      </Route>
      <Route path="/lan/:county/utfall">{(at) => <OutcomesPage key={at.county} {...at} />}</Route>
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
      <Route path={paths.funds()}>
        <FundsPage />
      </Route>
      <Route path="/medel/:year">{(at) => <FundsPage key={at.year} {...at} />}</Route>
      <Route path="/traffar/:network">{(at) => <NetworksPage key={at.network} {...at} />}</Route>
      <Route path={paths.comparison()}>
        <ComparisonPage />
      </Route>
      <Route path="/jamforelse/:round">{(at) => <ComparisonPage key={at.round} {...at} />}</Route>
      <Route path={paths.rounds} component={RoundsPage} />
      <Route path={paths.planRound} component={PlanRoundPage} />
      <Route path="/omgangar/:round">{(at) => <RoundPage key={at.round} {...at} />}</Route>
      <Route path={paths.administration} component={AdministrationPage} />
      <Route path={paths.surveys} component={SurveysPage} />
      <Route path="/enkater/:surveyRef">{(at) => <SurveyPage key={at.surveyRef} {...at} />}</Route>
      <Route path={paths.members}>
        <MembersPage />
      </Route>
      <Route path="/medlemmar/:unit">{(at) => <MembersPage key={at.unit} {...at} />}</Route>
      <Route path={paths.programme} component={ProgrammePage} />
      <Route path={paths.known} component={KnownPage} />
      <Route path={paths.log} component={LogPage} />
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
