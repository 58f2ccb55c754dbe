// The menus of counties and of the nation; loaded apart, so that a municipality does not wait for them.
import { useLocation } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';
import { paths } from '../paths.ts';
import { homeOf, type Member } from '../session/member.tsx';
import type { Membership } from '../session/session.tsx';
import { itemFor, Menu, type MenuItem } from './menu.tsx';

const labels = defineMessages(
  {
    start: 'Start',
    rounds: 'Omgångar',
    comparison: 'Jämförelse',
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
type Item = MenuItem<keyof (typeof labels)['sv']>;

export function OfficeMenu({ member: { current } }: { readonly member: Member }) {
  const [path] = useLocation();
  const items = homeOf(current) === 'nation' ? nationalItems(path) : countyItems(current, path);
  return <Menu items={items} labels={useMessages(labels)} />;
}

function nationalItems(path: string): Item[] {
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
function administrationItem(path: string): Item {
  const pages = [paths.administration, paths.surveys, paths.programme, paths.members, paths.known, paths.log];
  const isCurrent = pages.some((page) => path.startsWith(page));
  return { label: 'administration', href: paths.administration, isCurrent };
}

/** Start; in a round its pages; elsewhere what the county has beside its rounds. */
function countyItems({ role, organisation }: Membership, path: string): Item[] {
  const may = permissions[role];
  const county = organisation.county ?? organisation.id;
  const inRound = countyRoundItems(role, path);
  return [
    itemFor('start', paths.start, path),
    ...inRound,
    ...(may.remind ? [itemFor('reminders', paths.reminders(county), path)] : []),
    itemFor('plan', paths.plans(county), path),
    ...(inRound.length === 0 ? countyBesideItems(role, county, path) : []),
    ...(may['read-registers'] ? [itemFor('register', paths.register(), path)] : []),
  ];
}

function countyBesideItems(role: Membership['role'], county: string, path: string): Item[] {
  const may = permissions[role];
  const meetings = itemFor('meetings', paths.meetings(county), path);
  return [
    ...(may['read-county-outcomes'] ? [itemFor('outcomes', paths.countyOutcomes(county), path)] : []),
    ...(may['read-meetings'] ? [{ ...meetings, isCurrent: path.startsWith('/traffar/') }] : []),
    ...(may['manage-staff'] ? [itemFor('members', paths.members, path)] : []),
  ];
}

function countyRoundItems(role: Membership['role'], path: string): Item[] {
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
