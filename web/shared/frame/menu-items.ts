// What the menu holds, by the membership a person acts in and where they are.
import { permissions } from '../../../functions/core/access.ts';
import { defineMessages } from '../language/define-messages.ts';
import { paths } from '../paths.ts';
import { homeOf, type Member } from '../session/member.tsx';
import type { Membership } from '../session/session.tsx';

export const menuLabels = defineMessages(
  {
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
    members: 'Medlemmar',
    administration: 'Administration',
  },
  {
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
    members: 'Members',
    administration: 'Administration',
  },
);

type MenuLabel = keyof (typeof menuLabels)['sv'];

interface MenuItem {
  readonly label: MenuLabel;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Start, and the pages of the round one is in. */
export function menuItems({ current }: Member, path: string): MenuItem[] {
  const start = { label: 'start', href: paths.start, isCurrent: path.startsWith(paths.start) } as const;
  const mayReadRegisters = permissions[current.role]['read-registers'] !== undefined;
  const register = mayReadRegisters ? [itemFor('register', paths.register(), path)] : [];
  switch (homeOf(current)) {
    case 'organisation':
      return [start, ...organisationItems(current, path), ...register];
    case 'county':
      return [start, ...countyItems(current, path), ...register];
    case 'nation':
      return nationalItems(path);
  }
}

function nationalItems(path: string): MenuItem[] {
  const rounds = itemFor('rounds', paths.rounds, path);
  return [
    { ...rounds, isCurrent: rounds.isCurrent || path === paths.planRound },
    itemFor('comparison', paths.comparison(), path),
    itemFor('yearly', paths.yearlyReports(), path),
    itemFor('outcomes', paths.outcomes, path),
    itemFor('funds', paths.funds(), path),
    itemFor('meetings', paths.meetings('se'), path),
    administrationItem(path),
  ];
}

/** What is done seldom stands on a page of its own. */
function administrationItem(path: string): MenuItem {
  const pages = [paths.administration, paths.surveys, paths.programme, paths.members, paths.log];
  const isCurrent = pages.some((page) => path.startsWith(page));
  return { label: 'administration', href: paths.administration, isCurrent };
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

/** In a round its pages; elsewhere what the county has beside its rounds. */
function countyItems({ role, organisation }: Membership, path: string): MenuItem[] {
  const may = permissions[role];
  const county = organisation.county ?? organisation.id;
  const inRound = countyRoundItems(role, path);
  return [
    ...inRound,
    ...(may.remind ? [itemFor('reminders', paths.reminders(county), path)] : []),
    itemFor('plan', paths.plans(county), path),
    ...(inRound.length === 0 ? countyBesideItems(role, county, path) : []),
  ];
}

function countyBesideItems(role: Membership['role'], county: string, path: string): MenuItem[] {
  const may = permissions[role];
  const meetings = itemFor('meetings', paths.meetings(county), path);
  return [
    ...(may['read-county-outcomes'] ? [itemFor('outcomes', paths.countyOutcomes(county), path)] : []),
    ...(may['read-meetings'] ? [{ ...meetings, isCurrent: path.startsWith('/traffar/') }] : []),
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
