// The registers: what is there and what has been examined, searched in the county or kept by one's own organisation.
import type { ReactNode } from 'react';
import { Link, Redirect, useSearch } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import type { Register } from '../../functions/core/registers/register.ts';
import { registers } from '../../functions/core/registers/register.ts';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { homeOf, useMember } from '../shared/session/member.tsx';
import { CountySearch } from './county-search.tsx';
import { messages } from './messages.ts';
import { OwnRegister } from './own-register.tsx';
import { ownAddress, readAddress, searchAddress } from './search-address.ts';
import './register.css';

export function RegisterPage({ view }: { readonly view: 'county' | 'own' }) {
  const { current } = useMember();
  const { register, search } = readAddress(useSearch());
  const { county, id, kind } = current.organisation;
  const home = homeOf(current);
  if (permissions[current.role]['read-registers'] === undefined) return <Redirect to={paths.start} replace />;
  if (view === 'own' && home === 'organisation') {
    return (
      <Around register={register} view="own" hasOwn>
        <OwnRegister key={id + register} register={register} />
      </Around>
    );
  }
  return (
    <Around register={register} view="county" hasOwn={home === 'organisation'}>
      <CountySearch
        key={register}
        county={county ?? (kind === 'county' ? id : '')}
        register={register}
        search={search}
      />
    </Around>
  );
}

function Around(props: {
  readonly register: Register;
  readonly view: 'county' | 'own';
  readonly hasOwn: boolean;
  readonly children: ReactNode;
}) {
  const { register, view, hasOwn } = props;
  const text = useMessages(messages);
  const address = view === 'own' ? ownAddress : searchAddress;
  const viewName = view === 'own' ? text.own : text.inCounty;
  return (
    <>
      <div className="heading register-heading">
        <PageHeading title={`${text.registers[register]}, ${viewName.toLowerCase()}`}>
          {text.title}
        </PageHeading>
        {hasOwn && (
          <nav aria-label={text.views} className="register-views screen-only">
            <Choice href={searchAddress(register)} isCurrent={view === 'county'}>
              {text.inCounty}
            </Choice>
            <Choice href={ownAddress(register)} isCurrent={view === 'own'}>
              {text.own}
            </Choice>
          </nav>
        )}
      </div>
      <nav aria-label={text.kinds} className="register-kinds screen-only">
        {registers.map((each) => (
          <Choice key={each} href={address(each)} isCurrent={each === register}>
            {text.registers[each]}
          </Choice>
        ))}
      </nav>
      <p className="muted register-hint">{view === 'own' ? text.ownHint : text.countyHint[register]}</p>
      {props.children}
    </>
  );
}

function Choice(props: { readonly href: string; readonly isCurrent: boolean; readonly children: ReactNode }) {
  return (
    <Link href={props.href} aria-current={props.isCurrent ? 'page' : undefined}>
      {props.children}
    </Link>
  );
}
