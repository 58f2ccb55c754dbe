// A simulated person at a browser: writes, loses the network, sends again, settles conflicts, as the web does.
import type { Answered, TestApi } from '../api.ts';
import type { Ledger } from './ledger.ts';
import type { Rolls } from './rolls.ts';

export interface Writer {
  readonly person: string;
  /** As the server names them to others. */
  readonly author: string;
  readonly params: Readonly<Record<'round' | 'org' | 'survey', string>>;
  readonly questions: readonly string[];
  /** Questions that this person must never reach. */
  readonly forbidden: readonly string[];
}

interface Draft {
  readonly value: unknown;
  readonly comment: string;
  readonly expectedVersion: number;
  /** Written right after: the other's answer, where the person gave way. */
  readonly next?: { readonly value: unknown; readonly comment: string };
}

/** Answers that say nothing of the change itself: it is to be sent again. */
const isToRetry = ({ status, body }: Answered): boolean => status >= 500 || body.code === 'busy';

/** Takes `turns` steps, then sends what is left until the server has taken it or takes nothing more. */
export async function write(
  api: TestApi,
  writer: Writer,
  rolls: Rolls,
  ledger: Ledger,
  turns: number,
): Promise<void> {
  const { person, params, questions, forbidden } = writer;
  const known = new Map<string, number>();
  const drafts = new Map<string, Draft>();
  let offlineFor = 0;
  let hasEnded = false;

  const jot = (question: string): void => {
    const value = rolls.isLucky(0.1) ? null : rolls.below(5);
    const comment = `${person} ${rolls.below(1_000_000)}`;
    const expectedVersion = drafts.get(question)?.expectedVersion ?? known.get(question) ?? 0;
    drafts.set(question, { value, comment, expectedVersion });
  };

  const settle = (
    question: string,
    draft: Draft,
    current: { version: number; value: unknown; comment?: string },
  ) => {
    known.set(question, current.version);
    const mine = { ...draft, expectedVersion: current.version };
    const theirs = { value: current.value, comment: current.comment ?? '' };
    drafts.set(question, rolls.isLucky(0.5) ? mine : { ...mine, next: theirs });
  };

  const send = async (): Promise<void> => {
    const sent = [...drafts].slice(0, 200);
    if (sent.length === 0) return;
    const changes = sent.map(([question, { value, comment, expectedVersion }]) => ({
      question,
      value,
      comment,
      expectedVersion,
    }));
    const answered = await api.call('writeAnswers', { as: person, params, body: { changes } });
    // The browser cannot tell a lost answer from a lost request: it sends the same again.
    if (isToRetry(answered) || rolls.isLucky(0.08)) return;
    if (answered.status !== 200) {
      if (
        ![
          'response-submitted',
          'round-not-open',
          'not-allowed',
          'no-membership',
          'section-not-lent',
        ].includes(answered.body.code)
      )
        throw new Error(`${person} was refused: ${answered.body.code}`);
      hasEnded = true;
      return;
    }
    for (const [index, [question, draft]] of sent.entries()) {
      const result = answered.body.results[index];
      if (!result.ok) {
        settle(question, draft, result.current);
        continue;
      }
      const { value, comment } = draft;
      const { version } = result;
      ledger.acknowledged.push({
        question,
        value,
        comment: comment || undefined,
        version,
        author: writer.author,
      });
      known.set(question, version);
      if (drafts.get(question) !== draft) continue;
      if (draft.next === undefined) drafts.delete(question);
      else drafts.set(question, { ...draft.next, expectedVersion: version });
    }
  };

  for (let turn = 0; turn < turns && !hasEnded; turn += 1) {
    const many = rolls.isLucky(0.06) ? questions.length : 1 + rolls.below(3);
    for (let count = 0; count < many; count += 1)
      jot(many > 3 ? (questions[count] ?? '') : rolls.pick(questions));
    if (forbidden.length > 0 && rolls.isLucky(0.2)) await trespass(api, writer, rolls);
    if (offlineFor > 0) offlineFor -= 1;
    else if (rolls.isLucky(0.15)) offlineFor = 1 + rolls.below(4);
    else await send();
    // A tab is closed and opened again: it reads what stands, and has its drafts from the browser's own store.
    if (rolls.isLucky(0.1)) await reread(api, writer, known);
  }
  for (let attempt = 0; attempt < 200 && drafts.size > 0 && !hasEnded; attempt += 1) {
    await send();
    // Whoever died with a lease held it for half a minute.
    if (attempt % 10 === 9) api.setTime(new Date(Date.parse(api.clock.now()) + 31_000).toISOString());
  }
  if (drafts.size > 0 && !hasEnded) throw new Error(`${person} never got through`);
}

async function reread(api: TestApi, { person, params }: Writer, known: Map<string, number>): Promise<void> {
  const { status, body } = await api.call('readResponse', { as: person, params });
  if (status !== 200) return;
  for (const { question, version } of body.answers) known.set(question, version);
}

/** Tries to write where this person may not; among what they may, so that the whole request must be refused. */
async function trespass(
  api: TestApi,
  { person, params, questions, forbidden }: Writer,
  rolls: Rolls,
): Promise<void> {
  const changes = [rolls.pick(forbidden), rolls.pick(questions)].map((question) => ({
    question,
    value: 4,
    comment: `${person} was here`,
    expectedVersion: 0,
  }));
  const answered = await api.call('writeAnswers', { as: person, params, body: { changes } });
  if (answered.status === 200) throw new Error(`${person} reached a section that is not theirs`);
}
