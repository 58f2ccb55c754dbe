// The masthead: brand, the menu for the person's membership, and who they are here.
import { Link, useLocation } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { paths } from '../paths.ts';
import { homeOf, type Member, membershipKey, useMemberIfAny } from '../session/member.tsx';
import type { Membership } from '../session/session.tsx';
import { roleNames } from './role-names.ts';
import { SyntheticTag, useIsSynthetic } from './synthetic.tsx';

const messages = defineMessages(
  {
    menu: 'Huvudmeny',
    start: 'Start',
    rounds: 'Omgångar',
    comparison: 'Jämförelse',
    answer: 'Svara',
    opinion: 'Egen bedömning',
    people: 'Kolleger',
    receipts: 'Kvitton',
    profile: 'Vår profil',
    responses: 'Svarsläge',
    report: 'Lägesbild',
    decision: 'Beslut',
    plan: 'Plan',
    yearly: 'Återrapportering',
    funds: 'Medel',
    meetings: 'Träffar',
    reminders: 'Påminnelser',
    register: 'Register',
    outcomes: 'Utfall',
    surveys: 'Enkäter',
    members: 'Medlemmar',
    programme: 'Program',
    log: 'Logg',
    acting: 'Du arbetar för',
  },
  {
    menu: 'Main menu',
    start: 'Start',
    rounds: 'Rounds',
    comparison: 'Comparison',
    answer: 'Answer',
    opinion: 'Own opinion',
    people: 'Colleagues',
    receipts: 'Receipts',
    profile: 'Our profile',
    responses: 'Responses',
    report: 'Report',
    decision: 'Decision',
    plan: 'Plan',
    yearly: 'Yearly reports',
    funds: 'Funds',
    meetings: 'Meetings',
    reminders: 'Reminders',
    register: 'Registers',
    outcomes: 'Outcomes',
    surveys: 'Questionnaires',
    members: 'Members',
    programme: 'Programme',
    log: 'Log',
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
  const [path] = useLocation();
  return (
    <nav aria-label={text.menu}>
      <ul>
        {menuItems(member, path).map(({ label, href, isCurrent }) => (
          <li key={label}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface MenuItem {
  readonly label:
    | 'start'
    | 'rounds'
    | 'comparison'
    | 'answer'
    | 'opinion'
    | 'people'
    | 'receipts'
    | 'profile'
    | 'register'
    | 'responses'
    | 'report'
    | 'decision'
    | 'plan'
    | 'yearly'
    | 'funds'
    | 'meetings'
    | 'outcomes'
    | 'reminders'
    | 'surveys'
    | 'members'
    | 'programme'
    | 'log';
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Start, and the pages of the round one is in. */
function menuItems({ current }: Member, path: string): MenuItem[] {
  const start = { label: 'start', href: paths.start, isCurrent: path.startsWith(paths.start) } as const;
  const mayReadRegisters = permissions[current.role]['read-registers'] !== undefined;
  const register = mayReadRegisters ? [itemFor('register', paths.register(), path)] : [];
  switch (homeOf(current)) {
    case 'organisation':
      return [start, ...organisationItems(current, path), ...register];
    case 'county':
      return [
        start,
        ...countyItems(current, path),
        planItem(current, path),
        ...meetingsItem(current, path),
        ...register,
      ];
    case 'nation':
      return nationalItems(current, path);
  }
}

function nationalItems({ role }: Membership, path: string): MenuItem[] {
  const may = permissions[role];
  const rounds = itemFor('rounds', paths.rounds, path);
  return [
    { ...rounds, isCurrent: rounds.isCurrent || path === paths.planRound },
    itemFor('comparison', paths.comparison(), path),
    itemFor('yearly', paths.yearlyReports(), path),
    itemFor('outcomes', paths.outcomes, path),
    itemFor('funds', paths.funds(), path),
    itemFor('meetings', paths.meetings('se'), path),
    itemFor('surveys', paths.surveys, path),
    itemFor('programme', paths.programme, path),
    ...(may['manage-nation'] ? [itemFor('members', paths.members, path)] : []),
    ...(may['read-audit'] ? [itemFor('log', paths.log, path)] : []),
  ];
}

/** The part of the questionnaire that one is in, then what the organisation has of its own. */
function organisationItems({ role, organisation }: Membership, path: string): MenuItem[] {
  const may = permissions[role];
  return [
    ...(path.startsWith('/svara/') ? [itemFor('answer', path, path)] : []),
    ...(path.startsWith('/bedomning/') ? [itemFor('opinion', path, path)] : []),
    ...(may['read-people'] ? [itemFor('people', paths.people, path)] : []),
    receiptsItem(path),
    ...(may['read-results'] ? [itemFor('profile', paths.profile, path)] : []),
    ...(may['read-outcomes'] && organisation.kind === 'municipality'
      ? [itemFor('outcomes', paths.outcomes, path)]
      : []),
  ];
}

function itemFor(label: MenuItem['label'], href: string, path: string): MenuItem {
  return { label, href, isCurrent: path.startsWith(href) };
}

function receiptsItem(path: string): MenuItem {
  const isCurrent = path.startsWith(paths.receipts) || path.startsWith('/jamfor/');
  return { label: 'receipts', href: paths.receipts, isCurrent };
}

function countyItems({ role, organisation }: Membership, path: string): MenuItem[] {
  const may = permissions[role];
  const reminders = paths.reminders(organisation.county ?? organisation.id);
  const outcomes = paths.countyOutcomes(organisation.county ?? organisation.id);
  return [
    ...countyRoundItems(role, path),
    ...(may.remind ? [itemFor('reminders', reminders, path)] : []),
    ...(may['read-county-outcomes'] ? [itemFor('outcomes', outcomes, path)] : []),
    ...(may['manage-staff'] ? [itemFor('members', paths.members, path)] : []),
  ];
}

function countyRoundItems(role: Membership['role'], path: string): MenuItem[] {
  const [, county, round] = /^\/lan\/([^/]+)\/(?!utfall$)([^/]+)/.exec(path) ?? [];
  if (county === undefined || round === undefined) return [];
  const responses = paths.responses(county, round);
  const report = paths.report(county, round);
  const decision = paths.decision(county, round);
  return [
    ...(permissions[role]['follow-round'] ? [itemFor('responses', responses, path)] : []),
    { label: 'report', href: report, isCurrent: path === report },
    { label: 'decision', href: decision, isCurrent: path === decision },
  ];
}

function meetingsItem({ role, organisation }: Membership, path: string): MenuItem[] {
  if (permissions[role]['read-meetings'] === undefined) return [];
  const href = paths.meetings(organisation.county ?? organisation.id);
  return [{ label: 'meetings', href, isCurrent: path.startsWith('/traffar/') }];
}

function planItem({ organisation }: Membership, path: string): MenuItem {
  return itemFor('plan', paths.plans(organisation.county ?? organisation.id), path);
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
