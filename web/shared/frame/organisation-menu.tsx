// The menu of a municipality or region: the part that one is in, then what the organisation has of its own.
import { useLocation } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { paths } from '../paths.ts';
import type { Member } from '../session/member.tsx';
import type { Membership } from '../session/session.tsx';
import { itemFor, Menu, type MenuItem } from './menu.tsx';

const labels = defineMessages(
  {
    start: 'Start',
    answer: 'Svara',
    opinion: 'Egen bedömning',
    people: 'Kolleger',
    receipts: 'Kvitton',
    profile: 'Vår profil',
    outcomes: 'Utfall',
    meetings: 'Träffar',
    register: 'Register',
  },
  {
    start: 'Start',
    answer: 'Answer',
    opinion: 'Own opinion',
    people: 'Colleagues',
    receipts: 'Receipts',
    profile: 'Our profile',
    outcomes: 'Outcomes',
    meetings: 'Meetings',
    register: 'Registers',
  },
);
type Item = MenuItem<keyof (typeof labels)['sv']>;

export function OrganisationMenu({ member }: { readonly member: Member }) {
  const [path] = useLocation();
  return <Menu items={items(member.current, path)} labels={useMessages(labels)} />;
}

function items({ role, organisation }: Membership, path: string): Item[] {
  const may = permissions[role];
  return [
    itemFor('start', paths.start, path),
    ...(path.startsWith('/svara/') ? [itemFor('answer', path, path)] : []),
    ...(path.startsWith('/bedomning/') ? [itemFor('opinion', path, path)] : []),
    ...(may['read-people'] ? [itemFor('people', paths.people, path)] : []),
    receiptsItem(path),
    ...(may['read-results'] ? [itemFor('profile', paths.profile, path)] : []),
    ...(may['read-outcomes'] && organisation.kind === 'municipality'
      ? [itemFor('outcomes', paths.outcomes, path)]
      : []),
    ...(may['read-meetings'] && organisation.county !== undefined
      ? [itemFor('meetings', paths.meetings(organisation.county), path)]
      : []),
    ...(may['read-registers'] ? [itemFor('register', paths.register(), path)] : []),
  ];
}

function receiptsItem(path: string): Item {
  const isCurrent = path.startsWith(paths.receipts) || path.startsWith('/jamfor/');
  return { label: 'receipts', href: paths.receipts, isCurrent };
}
