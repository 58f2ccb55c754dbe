// The masthead: brand, the menu for the person's membership, and who they are here.
import { Link, useLocation } from 'wouter';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { paths } from '../paths.ts';
import { type Member, membershipKey, useMemberIfAny } from '../session/member.tsx';
import { menuItems, menuLabels } from './menu-items.ts';
import { roleNames } from './role-names.ts';
import { SyntheticTag, useIsSynthetic } from './synthetic.tsx';

const messages = defineMessages(
  {
    menu: 'Huvudmeny',
    acting: 'Du arbetar för',
  },
  {
    menu: 'Main menu',
    acting: 'You work for',
  },
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
        {member && <Menu member={member} />}
        <div className="masthead-end">
          {useIsSynthetic() && <SyntheticTag />}
          {member && <Who member={member} />}
        </div>
      </div>
    </header>
  );
}

function Menu({ member }: { readonly member: Member }) {
  const text = useMessages(messages);
  const labels = useMessages(menuLabels);
  const [path] = useLocation();
  return (
    <nav aria-label={text.menu}>
      <ul>
        {menuItems(member, path).map(({ label, href, isCurrent }) => (
          <li key={label}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {labels[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
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
