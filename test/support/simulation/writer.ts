// A simulated person who answers: opens and loses tabs, writes, loses the network, settles what disagrees, and comes back.
import { Refusal, Unreachable } from '../../../functions/contract/client.ts';
import { settle, settleApart, type, undo } from './acts.ts';
import type { Page, SimulatedBrowser, SimulatedTab } from './browser.ts';
import type { Ledger } from './ledger.ts';
import { pause } from './network.ts';
import type { Rolls } from './rolls.ts';

export interface Chance {
  readonly rolls: Rolls;
  readonly ledger: Ledger;
}

export interface Questions {
  /** Every scale of the questionnaire, in its order. */
  readonly all: readonly string[];
  readonly sections: readonly string[];
  /** The section of each. */
  readonly sectionOf: ReadonlyMap<string, string>;
}

/** Takes `turns` turns; what is unsent then is still in the browser. */
export async function answer(
  browser: SimulatedBrowser,
  questions: Questions,
  chance: Chance,
  turns: number,
): Promise<void> {
  const { rolls } = chance;
  for (let turn = 0; turn < turns; turn += 1) {
    await changeTabs(browser, questions, chance);
    const tab = browser.tabs.size === 0 ? undefined : rolls.pick([...browser.tabs]);
    if (tab?.page !== undefined) await workAt(tab.page, browser.person, questions, chance);
    changeNetwork(browser, rolls);
    // Longer than a page waits before it saves, or nobody would ever be saving.
    await pause(rolls.isLucky(0.3) ? rolls.below(500) : 700 + rolls.below(1500));
    if (tab !== undefined && rolls.isLucky(0.15)) await tab.sendLeft();
  }
  browser.goOnline();
}

async function changeTabs(browser: SimulatedBrowser, questions: Questions, { rolls, ledger }: Chance) {
  const { person, tabs } = browser;
  if (tabs.size > 0 && rolls.isLucky(0.12)) {
    ledger.step(`a tab of ${person} dies`);
    rolls.pick([...tabs]).die();
  }
  if (tabs.size > 0 && rolls.isLucky(0.08)) rolls.pick([...tabs]).page?.close();
  if (tabs.size === 0 || (tabs.size === 1 && rolls.isLucky(0.08))) {
    ledger.step(`${person} opens a tab`);
    await browser.openTab();
  }
  for (const tab of tabs) await open(tab, rolls, questions.sections);
}

/** Where the response may not be read, or the server is not reached, there is no page. */
async function open(tab: SimulatedTab, rolls: Rolls, sections: readonly string[]): Promise<Page | undefined> {
  if (tab.page !== undefined) return tab.page;
  try {
    return await tab.openPage(rolls.isLucky(0.2), rolls.pick(sections));
  } catch (cause) {
    if (cause instanceof Unreachable) return undefined;
    if (cause instanceof Refusal && (cause.status === 403 || cause.status >= 500)) return undefined;
    throw cause;
  }
}

async function workAt({ live }: Page, person: string, { all }: Questions, { rolls, ledger }: Chance) {
  const { store } = live;
  const at = { person, store, rolls, ledger };
  const disagreeing = store.entries().filter(({ conflict }) => conflict !== undefined);
  for (const { question } of disagreeing) if (rolls.isLucky(0.6)) settle(at, question);
  if (rolls.isLucky(0.5)) settleApart(at);
  const open = all.filter((question) => store.mayWrite(question));
  if (open.length === 0) return;
  if (rolls.isLucky(0.04)) for (const question of open) type(at, question);
  for (let count = 1 + rolls.below(4); count > 0; count -= 1) {
    // Some questions draw everybody, so that people meet there.
    const question = rolls.isLucky(0.4) ? (open[rolls.below(3)] ?? rolls.pick(open)) : rolls.pick(open);
    type(at, question);
    if (rolls.isLucky(0.12)) undo(at, question);
    if (rolls.isLucky(0.2)) await pause(rolls.below(1200));
  }
  live.follower.touched();
}

function changeNetwork(browser: SimulatedBrowser, rolls: Rolls): void {
  if (!browser.isOnline && rolls.isLucky(0.4)) browser.goOnline();
  else if (rolls.isLucky(0.12)) browser.isOnline = false;
}

/** Some hundreds of seconds: more than any lease or pause before a retry lasts. */
const patience = 150;

/** Comes back on a good day: opens the response and waits until the server has what it takes. `unsent`: what has not been sent for no reason. */
export async function comeBack(
  browser: SimulatedBrowser,
  { sections }: Questions,
  { rolls }: Chance,
): Promise<{ tab: SimulatedTab; unsent: string[] }> {
  browser.goOnline();
  for (const tab of [...browser.tabs]) {
    if (rolls.isLucky(0.5)) tab.die();
    else tab.page?.close();
  }
  const tab = await browser.openTab();
  if (rolls.isLucky(0.4)) await tab.sendLeft();
  const page = await open(tab, rolls, sections);
  if (page === undefined) return { tab, unsent: [] };
  const { store, saver } = page.live;
  for (let second = 0; second < patience && store.sendable().length > 0 && !saver.hasStopped; second += 1)
    await pause(2000);
  const unsent = store
    .sendable()
    .filter(({ question }) => page.standing().may.write && store.mayWrite(question))
    .map(
      ({ question, draft }) =>
        `${browser.person} has not sent ${draft.comment} in ${question} (${saver.state.kind})`,
    );
  return { tab, unsent };
}
