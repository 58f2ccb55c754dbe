// Who takes part in a run, what they are asked, and what each of them does meanwhile.
import { createClient } from '../../../functions/contract/client.ts';
import { personId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { inventory, placed } from '../people.ts';
import type { SimulatedBrowser, World } from './browser.ts';
import {
  abstain,
  askReopening,
  askSignature,
  type Deed,
  deal,
  review,
  sendBack,
  submit,
  submitAsSeen,
} from './dealings.ts';
import { depart, giveOpinion, lend, trespass, walkOut } from './lending.ts';
import type { Work } from './scheduler.ts';
import { answer, type Chance, type Questions } from './writer.ts';

const asked = questionnaires.get(inventory)?.questions ?? [];
const scales = asked.filter(({ rule }) => rule.type === 'scale');

/** The section of every question, scale or not. */
export const sectionOf: ReadonlyMap<string, string> = new Map(asked.map(({ id, section }) => [id, section]));
export const questions: Questions = {
  all: scales.map(({ id }) => id),
  sections: [...new Set(scales.map(({ section }) => section))],
  sectionOf: new Map(scales.map(({ id, section }) => [id, section])),
};

export const writers = ['siv', 'cia', 'rut', 'ola'] as const;

/** A signatory, a coordinator, two respondents of whom one is asked for a second opinion too, and the county's lead. */
export async function addPeople(table: Table): Promise<void> {
  const here = placed('1980');
  const lent = (sections: readonly string[], kind: 'answer' | 'second-opinion') =>
    sections.map((section) => ({ section, kind }) as const);
  const [first = '', second = '', third = ''] = questions.sections;
  const people = {
    siv: { ...here, role: 'signatory' },
    cia: { ...here, role: 'coordinator' },
    rut: { ...here, role: 'respondent', loans: lent([first, second], 'answer') },
    ola: {
      ...here,
      role: 'respondent',
      loans: [...lent([second, third], 'answer'), ...lent([first], 'second-opinion')],
    },
    lena: { ...placed('19'), role: 'county-lead' },
  } as const;
  for (const [person, membership] of Object.entries(people))
    await putMembership(table, personId(person), { ...membership, displayName: person });
}

/** What everybody does, each at their own pace. `isEverybodyLeaving`: left to chance when undefined. */
export function workOf(
  browsers: readonly SimulatedBrowser[],
  { network, params }: World,
  { rolls, ledger }: Chance,
  isEverybodyLeaving: boolean | undefined,
): Work[] {
  const dealings = (person: string, deeds: readonly Deed[], times: number): Work => {
    const fetch = network.fetchFor({ person, isOnline: () => true, isAlive: () => true });
    const client = createClient({ origin: '', token: () => person, fetch });
    const dealing = { person, client, params, rolls, ledger };
    return { name: `${person} deals`, run: () => deal(dealing, deeds, times) };
  };
  const some = () => 2 + rolls.below(5);
  const lending = lend(questions);
  const besides = [giveOpinion(questions), trespass(questions)];
  const isLeaving = isEverybodyLeaving ?? rolls.isLucky(0.15);
  const leavers = isLeaving ? ['siv', 'cia'] : rolls.isLucky(0.3) ? ['cia'] : [];
  return [
    ...browsers.map((browser) => ({
      name: `${browser.person} answers`,
      run: () => answer(browser, questions, { rolls, ledger }, 6 + rolls.below(7)),
    })),
    dealings('siv', [submit, submit, submit, submitAsSeen, sendBack, lending], some()),
    dealings('cia', [askSignature, askReopening, lending, lending, lending], some()),
    ...(rolls.isLucky(0.15) ? [dealings('cia', [abstain], 1)] : []),
    dealings('lena', [review], 5 + rolls.below(5)),
    dealings('ola', besides, some()),
    dealings('rut', besides, some()),
    ...leavers.map((person) =>
      dealings(person, [isEverybodyLeaving ? walkOut : depart], 1 + rolls.below(isLeaving ? 5 : 2)),
    ),
  ];
}
