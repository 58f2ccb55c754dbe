// The county's plan without a period in the address: the period that plans are written for now.
import { Redirect } from 'wouter';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';

export function PlansPage({ county }: { readonly county: string }) {
  const { client } = useSession();
  const loading = useLoaded(`plans ${county}`, (signal) =>
    client('GET /api/plans/{county}', { params: { county }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {({ periods }) => {
        const current = periods.find(({ isCurrent }) => isCurrent) ?? periods[0];
        return current && <Redirect to={paths.plan(county, current.id)} replace />;
      }}
    </ShowLoaded>
  );
}
