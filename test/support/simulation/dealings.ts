// What is done with a response besides answering: signed, reviewed, lent out, left; by people who ask again when nothing comes back.
import { type Client, Refusal, Unreachable } from '../../../functions/contract/client.ts';
import type { ErrorCode } from '../../../functions/core/errors.ts';
import type { Ledger } from './ledger.ts';
import { pause } from './network.ts';
import type { Rolls } from './rolls.ts';

export interface Dealing {
  readonly person: string;
  readonly client: Client;
  readonly params: Readonly<Record<'round' | 'org' | 'survey', string>>;
  readonly rolls: Rolls;
  readonly ledger: Ledger;
}

/** What can never come of what these people ask. */
const neverExpected: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'invalid-json',
  'answers-invalid',
  'idempotency-key-reused',
  'personal-number',
  'unknown-route',
  'unknown-round',
  'not-signed-in',
]);
const toAskAgain: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['busy', 'internal']);

/** What came of it, or undefined when it was refused or the person gave up; asked again while nothing definite comes back. */
export async function ask<T>(rolls: Rolls, call: () => Promise<T>): Promise<T | undefined> {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    try {
      return await call();
    } catch (cause) {
      if (cause instanceof Refusal) {
        if (neverExpected.has(cause.code)) throw cause;
        if (!toAskAgain.has(cause.code)) return undefined;
      } else if (!(cause instanceof Unreachable)) throw cause;
    }
    await pause(rolls.below(4000));
  }
  return undefined;
}

export type Deed = (dealing: Dealing) => Promise<unknown>;

/** Does one of `deeds` now and then, `turns` times. */
export async function deal(dealing: Dealing, deeds: readonly Deed[], turns: number): Promise<void> {
  const { rolls } = dealing;
  for (let turn = 0; turn < turns; turn += 1) {
    await pause(rolls.below(7000));
    await rolls.pick(deeds)(dealing);
  }
}

const response = '/api/rounds/{round}/responses/{org}/{survey}' as const;

export const submit: Deed = async ({ person, client, params, rolls, ledger }) => {
  const before = [...ledger.acceptances];
  const headers = { 'idempotency-key': `${person} ${ledger.newNumber()}` };
  const receipt = await ask(rolls, () =>
    client(`POST ${response}/submission`, { params, headers, body: {} }),
  );
  if (receipt !== undefined) ledger.receipts.push({ ...receipt, before });
};

/** Signs what they have seen, and nothing else. */
export const submitAsSeen: Deed = async ({ person, client, params, rolls, ledger }) => {
  const seen = await ask(rolls, () => client(`GET ${response}`, { params }));
  if (seen === undefined) return;
  const before = [...ledger.acceptances];
  const headers = { 'idempotency-key': `${person} ${ledger.newNumber()}` };
  const body = seen.answers.map(({ question, version }) => ({ question, version }));
  const receipt = await ask(rolls, () => client(`POST ${response}/submission`, { params, headers, body }));
  if (receipt !== undefined) ledger.receipts.push({ ...receipt, before });
};

export const askSignature: Deed = ({ client, params, rolls }) =>
  ask(rolls, () => client(`POST ${response}/signature-request`, { params, body: {} }));

export const sendBack: Deed = ({ client, params, rolls }) =>
  ask(rolls, () => client(`POST ${response}/sending-back`, { params, body: { message: 'Se över' } }));

export const askReopening: Deed = ({ client, params, rolls }) =>
  ask(rolls, () => client(`POST ${response}/reopening-request`, { params, body: { reason: 'Fel siffra' } }));

export const abstain: Deed = async ({ client, params, rolls }) => {
  await ask(rolls, () => client(`POST ${response}/decline`, { params, body: { reason: 'Hinner inte' } }));
  await pause(rolls.below(3000));
  await ask(rolls, () => client(`POST ${response}/participation`, { params, body: {} }));
};

/** The county lead judges the edition that they have read, which may be an old one by then. */
export const review: Deed = async ({ client, params, rolls }) => {
  const read = await ask(rolls, () => client(`GET ${response}`, { params }));
  const edition = read?.submitted?.edition;
  if (edition === undefined) return;
  await pause(rolls.below(1500));
  const kind = rolls.pick(['accept', 'accept', 'return', 'reopen'] as const);
  await ask<unknown>(rolls, () => {
    switch (kind) {
      case 'accept':
        return client(`POST ${response}/acceptance`, { params, body: { edition } });
      case 'return': {
        const comments = [
          { question: rolls.pick(read?.answers ?? [])?.question ?? '', text: 'Stämmer det?' },
        ];
        return client(`POST ${response}/return`, { params, body: { edition, message: 'Se över', comments } });
      }
      case 'reopen':
        return client(`POST ${response}/reopening`, { params, body: { edition, reason: 'Ni bad om det' } });
    }
  });
};
