// Servers and webs that are wrong on purpose, to see that the check finds it.
import type { Table } from '../../../functions/storage/client.ts';
import { answers } from '../../../functions/storage/entities/answers.ts';
import type { Change } from '../../../web/respond/saving/saver.ts';
import type { DraftStorage } from '../../../web/respond/unsent/draft-queue.ts';
import { sendingThrough } from '../interrupted-table.ts';

type DraftStore = Awaited<ReturnType<DraftStorage['open']>>;
type Fetch = typeof globalThis.fetch;
type Item = Record<string, unknown>;

export interface Mutant {
  /** The table as a server with the fault uses it. */
  readonly table?: (table: Table) => Table;
  /** The browser's database as a web with the fault uses it. */
  readonly drafts?: (store: DraftStore) => DraftStore;
  /** The network as a web with the fault uses it. */
  readonly fetch?: (fetch: Fetch) => Fetch;
  /** Those who look after the organisation try to leave in every run, not now and then. */
  readonly isEverybodyLeaving?: true;
}

interface Action {
  readonly Put?: { Item: Item };
  readonly Update?: {
    ConditionExpression: string;
    UpdateExpression: string;
    ExpressionAttributeNames: Record<string, string>;
  };
}

/** `alter` changes the transaction's actions where they stand. */
function transacting(table: Table, alter: (actions: Action[]) => void): Table {
  return sendingThrough(table, async (command, send) => {
    if (command.constructor.name === 'TransactWriteCommand')
      alter((command.input as { TransactItems: Action[] }).TransactItems);
    return send();
  });
}

const isPutOf =
  (type: string) =>
  ({ Put }: Action): boolean =>
    Put?.Item['type'] === type;

function without(actions: Action[], isGone: (action: Action) => boolean): void {
  actions.splice(0, actions.length, ...actions.filter((action) => !isGone(action)));
}

export const loseTheFirstOfSeveral: Mutant = {
  table: (table) =>
    transacting(table, (actions) => {
      const [first, second] = actions.filter(isPutOf('Answer'));
      if (second !== undefined) without(actions, (action) => action === first);
    }),
};

export const keepNoHistory: Mutant = {
  table: (table) => transacting(table, (actions) => without(actions, isPutOf('AnswerHistory'))),
};

/** Submits what was read, though somebody has written since. */
export const freezeWhatWas: Mutant = {
  table: (table) =>
    transacting(table, (actions) => {
      const [first] = actions;
      if (first?.Update !== undefined && actions.some(isPutOf('Receipt')))
        first.Update.ConditionExpression = first.Update.ConditionExpression.replace(
          '#revision =',
          '#revision >=',
        );
    }),
};

export const letAcceptanceStand: Mutant = {
  table: (table) =>
    transacting(table, ([first]) => {
      const update = first?.Update;
      const removal = /(REMOVE.*), #acceptance/;
      if (update === undefined || !removal.test(update.UpdateExpression)) return;
      const { '#acceptance': _, ...names } = update.ExpressionAttributeNames;
      update.UpdateExpression = update.UpdateExpression.replace(removal, '$1');
      update.ExpressionAttributeNames = names;
    }),
};

/** Lets everybody do what they were once let do. */
export const rememberRights: Mutant = {
  table: (table) => {
    const known = new Map<string, Readonly<Item>>();
    return sendingThrough(table, async (command, send) => {
      const asked = JSON.stringify(command.input);
      if (command.constructor.name !== 'QueryCommand' || !asked.includes('"PERSON#')) return send();
      const output = known.get(asked) ?? (await send());
      known.set(asked, output);
      return structuredClone(output);
    });
  },
};

export const mistakeOpinionsForAnswers: Mutant = {
  table: (table) =>
    sendingThrough(table, async (command, send) => {
      const { Item } = command.input as { Item?: Item };
      if (Item?.['type'] === 'Opinion')
        Object.assign(Item, { sk: `ANSWER#${Item['question']}`, type: answers.type, v: answers.version });
      return send();
    }),
};

/** Believes that a colleague who does not exist looks after the organisation. */
export const seeAGhost: Mutant = {
  isEverybodyLeaving: true,
  table: (table) =>
    sendingThrough(table, async (_, send) => {
      const output = await send();
      const items = output['Items'] as Item[] | undefined;
      const one = items?.find(({ type, role }) => type === 'OrganisationMember' && role === 'coordinator');
      return one === undefined
        ? output
        : { ...output, Items: [...(items ?? []), { ...one, person: 'ghost' }] };
    }),
};

export const forgetDrafts: Mutant = { drafts: (store) => ({ ...store, put: async () => undefined }) };

const isSave = (url: unknown, init: RequestInit | undefined) =>
  init?.method === 'PATCH' && String(url).endsWith('/answers');
const changesIn = (init: RequestInit | undefined) =>
  (JSON.parse(String(init?.body)) as { changes: Change[] }).changes;

/** Takes it for saved when no answer comes. */
export const takeSilenceForYes: Mutant = {
  fetch: (fetch) => async (url, init) => {
    try {
      return await fetch(url, init);
    } catch (cause) {
      if (!isSave(url, init)) throw cause;
      const results = changesIn(init).map(({ question, expectedVersion }) => ({
        question,
        ok: true,
        version: expectedVersion + 1,
      }));
      return Response.json({ results });
    }
  },
};

type Result = { question: string; ok: boolean; current?: { version: number } };

/** Writes over what a colleague has written, and asks nobody. */
export const overwriteColleagues: Mutant = {
  fetch: (fetch) => async (url, init) => {
    const response = await fetch(url, init);
    if (!isSave(url, init) || !response.ok) return response;
    const { results } = (await response.clone().json()) as { results: Result[] };
    const versions = new Map(results.map(({ question, current }) => [question, current?.version]));
    if (results.every(({ ok }) => ok)) return response;
    const changes = changesIn(init).map((change) => ({
      ...change,
      expectedVersion: versions.get(change.question) ?? change.expectedVersion,
    }));
    return fetch(url, { ...init, body: JSON.stringify({ changes }) });
  },
};
