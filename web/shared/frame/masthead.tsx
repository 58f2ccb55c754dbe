// The masthead: brand, the menu for the person's membership, and who they are here.
import { Link, useLocation } from 'wouter';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { pageFrom } from '../loading/page-from.tsx';
import { paths } from '../paths.ts';
import { homeOf, type Member, membershipKey, useMemberIfAny } from '../session/member.tsx';
import { OrganisationMenu } from './organisation-menu.tsx';
import { roleNames } from './role-names.ts';
import { SyntheticTag, useIsSynthetic } from './synthetic.tsx';

const messages = defineMessages(
  {
    acting: 'Du arbetar för',
  },
  {
    acting: 'You work for',
  },
);

const OfficeMenu = pageFrom<{ readonly member: Member }>(
  () => import('./office-menu.tsx').then((m) => m.OfficeMenu),
  { isPart: true },
);

export function Masthead() {
  const member = useMemberIfAny();
  return (
    <header className="masthead">
      <div className="wrap">
        <Link className="brand" href={member ? paths.start : paths.welcome}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M2 6h9M2 12h15M2 18h20" stroke="currentColor" strokeWidth="2.4" fill="none" />
            <circle cx="15.5" cy="6" r="3" fill="currentColor" />
          </svg>
          Lägesbild
        </Link>
        {member && <MenuFor member={member} />}
        <div className="masthead-end">
          {useIsSynthetic() && <SyntheticTag />}
          {member && <Who member={member} />}
        </div>
      </div>
    </header>
  );
}

function MenuFor({ member }: { readonly member: Member }) {
  return homeOf(member.current) === 'organisation' ? (
    <OrganisationMenu member={member} />
  ) : (
    <OfficeMenu member={member} />
  );
}

function Who({ member }: { readonly member: Member }) {
  const text = useMessages(messages);
  const names = useMessages(roleNames);
  const [, navigate] = useLocation();
  const { current, all } = member;
  if (all.length === 1) {
    return (
      <div className="who">
        <b>{current.organisation.name}</b>
        {names[current.role]}
      </div>
    );
  }
  const choose = (key: string) => {
    const chosen = all.find((membership) => membershipKey(membership) === key);
    if (chosen === undefined) return;
    member.choose(chosen);
    navigate(paths.start);
  };
  return (
    <div className="who">
      <label htmlFor="membership">{text.acting}</label>
      <select id="membership" value={membershipKey(current)} onChange={(event) => choose(event.target.value)}>
        {all.map((membership) => (
          <option key={membershipKey(membership)} value={membershipKey(membership)}>
            {membership.organisation.name}, {names[membership.role].toLowerCase()}
          </option>
        ))}
      </select>
    </div>
  );
}
