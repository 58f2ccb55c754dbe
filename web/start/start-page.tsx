// Where a signed-in person lands: what is asked of the organisation, the county's rounds, or the nation's.
import { Redirect } from 'wouter';
import { UnsentNotice } from '../respond/unsent/unsent-notice.tsx';
import { pageFrom } from '../shared/loading/page-from.tsx';
import { paths } from '../shared/paths.ts';
import { homeOf, useMember } from '../shared/session/member.tsx';
import { OrganisationHome } from './organisation-home.tsx';

const CountyHome = pageFrom(() => import('../county/county-home.tsx').then((m) => m.CountyHome));

/** `chosen` is the questionnaire to show first; without it the most pressing one. */
export function StartPage({
  chosen,
}: {
  readonly chosen?: { readonly round: string; readonly survey: string };
}) {
  const { current, personId } = useMember();
  switch (homeOf(current)) {
    case 'organisation':
      return (
        <>
          <UnsentNotice personId={personId} />
          <OrganisationHome key={current.organisation.id} {...(chosen && { chosen })} />
        </>
      );
    case 'county':
      return (
        <>
          <UnsentNotice personId={personId} />
          <CountyHome key={current.organisation.id} />
        </>
      );
    case 'nation':
      return <Redirect to={paths.rounds} replace />;
  }
}
