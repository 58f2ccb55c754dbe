// The life of a response as the table shows it: which state may follow which, written down apart from the product's own rules.
import type { Table } from '../../../functions/storage/client.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import type { StoredResponseState } from '../../../functions/storage/entities/responses.ts';
import { readResponseState } from '../../../functions/storage/responses.ts';
import { listAcceptedEditions, listEditions } from '../../../functions/storage/steps.ts';

type Status = StoredResponseState['status'];

/** `draft` is also where nobody has begun. What stays as it is may always follow. */
const following: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['awaiting-signature', 'submitted', 'declined'],
  'awaiting-signature': ['draft', 'returned', 'reopened', 'submitted', 'declined'],
  submitted: ['accepted', 'returned', 'reopened'],
  accepted: ['returned', 'reopened'],
  returned: ['awaiting-signature', 'submitted'],
  reopened: ['awaiting-signature', 'submitted'],
  declined: ['draft', 'awaiting-signature'],
};
const open: readonly Status[] = ['draft', 'returned', 'reopened'];

export class Life {
  readonly #table: Table;
  readonly #response: PlacedResponse;
  #last: Pick<StoredResponseState, 'status' | 'edition'> = { status: 'draft', edition: 1 };

  constructor(table: Table, response: PlacedResponse) {
    this.#table = table;
    this.#response = response;
  }

  /** The state in which no answer may be taken, if it is in one. */
  refusesAnswers(): Status | undefined {
    return open.includes(this.#last.status) ? undefined : this.#last.status;
  }

  /** What is wrong with the step that has just been taken, if it was one. */
  async look(): Promise<string[]> {
    const state = await readResponseState(this.#table, this.#response);
    if (state === undefined) return [];
    const last = this.#last;
    this.#last = state;
    return [
      ...wrongStep(last, state),
      ...wrongAcceptance(state),
      ...((await this.#hasWrongEditions(state)) ? [`the editions do not stand as ${state.status} says`] : []),
    ];
  }

  /** Only an accepted edition is accepted, and each that the response has left is void. */
  async #hasWrongEditions(state: StoredResponseState): Promise<boolean> {
    const editions = await listEditions(this.#table, this.#response);
    const pointers = await listAcceptedEditions(this.#table, this.#response);
    const isAccepted = state.status === 'accepted';
    if (pointers.length !== (isAccepted ? 1 : 0)) return true;
    return editions.some(({ edition, accepted, voided }) =>
      edition < state.edition
        ? voided === undefined
        : voided !== undefined || (accepted !== undefined) !== isAccepted,
    );
  }
}

type Standing = Pick<StoredResponseState, 'status' | 'edition'>;

function wrongStep(before: Standing, after: Standing): string[] {
  const isNew = ['submitted', 'accepted'].includes(before.status) && open.includes(after.status);
  const isAllowed = before.status === after.status || following[before.status].includes(after.status);
  if (isAllowed && after.edition === before.edition + (isNew ? 1 : 0)) return [];
  return [`${before.status} ${before.edition} became ${after.status} ${after.edition}`];
}

function wrongAcceptance({ status, acceptance }: StoredResponseState): string[] {
  return (status === 'accepted') === (acceptance !== undefined)
    ? []
    : [`${status}, and the acceptance ${acceptance === undefined ? 'is gone' : 'stands'}`];
}
