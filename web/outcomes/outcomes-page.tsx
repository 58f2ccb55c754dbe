// The outcome table's page, by who opens it: the municipality's own, or the nation's or a county's sums.
import { Redirect } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { homeOf, useMember } from '../shared/session/member.tsx';
import { CountyOutcomes } from './county-outcomes.tsx';
import { messages } from './messages.ts';
import { NationOutcomes } from './nation-outcomes.tsx';
import { OwnOutcomes } from './own-outcomes.tsx';
import './outcomes.css';

/** `county` where the address names one. */
export function OutcomesPage({ county: asked }: { readonly county?: string }) {
  const { current } = useMember();
  const { county, id, kind } = current.organisation;
  const may = permissions[current.role];
  if (asked !== undefined) return <CountyOutcomes county={asked} />;
  if (homeOf(current) === 'county') return <Redirect to={paths.countyOutcomes(county ?? id)} replace />;
  if (may['compare-outcomes']) return <NationOutcomes />;
  if (may['read-outcomes'] && kind === 'municipality') return <OwnOutcomes key={id} />;
  return <NoTable isMunicipality={kind === 'municipality'} />;
}

function NoTable({ isMunicipality }: { readonly isMunicipality: boolean }) {
  const text = useMessages(messages);
  return (
    <div className="heading">
      <PageHeading>{text.title}</PageHeading>
      <p>{isMunicipality ? text.notYours : text.noTable}</p>
    </div>
  );
}
