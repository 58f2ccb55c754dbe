// Arboga's response to the needs inventory: the two people who answer it, and what the server has of it.
import type { Page } from 'playwright-core';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { Walks } from './walk.ts';

const response = 'GET /api/rounds/{round}/responses/{org}/{survey}';
type Response = CallOutput<typeof response>;

export const survey = 'behovsinventering';
export const signatory = 'kommun-1984';
export const coordinator = 'kommun-1984-samordnare';

export const addressOf = {
  housing: (round: string) => `/svara/${round}/${survey}/boende`,
  review: (round: string) => `/skicka-in/${round}/${survey}`,
} as const;

/** The question that the walks write to. */
export const need = { id: 'boende.behov', title: 'Hur stort är ert behov' } as const;

export function arboga(round: string) {
  return { round, org: '1984', survey } as const;
}

export function readResponse(walks: Walks, round: string): Promise<Response> {
  return walks.as(signatory)(response, { params: arboga(round) });
}

/** What the server has of a question. */
export async function saved(walks: Walks, round: string, id: string) {
  const { answers } = await readResponse(walks, round);
  return answers.find((answer) => answer.question === id);
}

/** Saves answers past the pages, as a colleague in another browser would. */
export async function saveAs(
  walks: Walks,
  persona: string,
  round: string,
  values: Readonly<Record<string, number>>,
  expectedVersion = 0,
): Promise<void> {
  const changes = Object.entries(values).map(([question, value]) => ({ question, value, expectedVersion }));
  await walks.as(persona)('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', {
    params: arboga(round),
    body: { changes },
  });
}

export interface Write {
  readonly value: unknown;
  readonly version: number;
}

/** Every write of a question that the server takes from this page from now on, in order: with what stood before, its history. */
export function writesOf(page: Page, id: string): readonly Write[] {
  const writes: Write[] = [];
  page.on('response', async (answered) => {
    if (answered.request().method() !== 'PATCH' || !answered.ok()) return;
    const { changes } = answered.request().postDataJSON();
    const { results } = await answered.json();
    const sent = changes.find((change: { question: string }) => change.question === id);
    const result = results.find((each: { question: string }) => each.question === id);
    if (result?.ok) writes.push({ value: sent.value, version: result.version });
  });
  return writes;
}
