// Sees each change at the moment the table takes it: who had which right, how the response stood, what was frozen. Reads what is stored itself, so that it errs with none of the product's rules.
import type { Table } from '../../../functions/storage/client.ts';
import { answers } from '../../../functions/storage/entities/answers.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import type { Command } from '../interrupted-table.ts';
import { Life } from './life.ts';
import { Rights } from './rights.ts';
import type { Request } from './scheduler.ts';

type Item = Readonly<Record<string, unknown>>;

export interface Frozen {
  readonly receipt: string;
  readonly edition: number;
  /** What stood when it was taken, by question. */
  readonly standing: readonly Item[];
}

export class Witness {
  readonly broken: string[] = [];
  readonly frozen: Frozen[] = [];
  readonly #table: Table;
  readonly #response: PlacedResponse;
  readonly #rights: Rights;
  readonly #life: Life;
  /** What each request was allowed: decided from the memberships as it read them, and its day. */
  readonly #allowed = new Map<Request, ReturnType<Rights['of']>>();

  constructor(table: Table, response: PlacedResponse, sections: ReadonlyMap<string, string>) {
    this.#table = table;
    this.#response = response;
    this.#rights = new Rights(sections);
    this.#life = new Life(table, response);
  }

  /** Before the run: the memberships as they were put. */
  async begin(organisation: string): Promise<void> {
    for (const item of await queryItems(this.#table, `ORGANISATION#${organisation}`, 'MEMBER#'))
      this.#rights.note(item);
  }

  saw = async ({ constructor: { name }, input }: Command, request: Request | undefined): Promise<void> => {
    // Memberships are the first that a request reads.
    if (name === 'QueryCommand' && request !== undefined && !this.#allowed.has(request))
      this.#allowed.set(request, this.#rights.of(request.person, request.at));
    if (name !== 'TransactWriteCommand') return;
    const puts = putsIn(input);
    const members = puts.filter(({ type }) => type === 'OrganisationMember');
    for (const member of members) this.#rights.note(member);
    if (members.length > 0 && request !== undefined) this.broken.push(...this.#rights.ownerless(request.at));
    const written = puts.filter(({ type }) => type === 'Answer');
    if (written.length > 0) {
      const where = this.#life.refusesAnswers();
      if (where !== undefined)
        this.broken.push(`${request?.person} has written in a response that is ${where}`);
      for (const answer of written) this.#sawAnswer(answer, request);
    } else this.broken.push(...(await this.#life.look()));
    for (const receipt of puts.filter(({ type }) => type === 'Receipt')) await this.#sawReceipt(receipt);
  };

  /** How it all stands in the end. */
  end(at: string): string[] {
    return [...this.broken, ...this.#rights.ownerless(at)];
  }

  #sawAnswer({ question, authorId, comment }: Item, request: Request | undefined): void {
    const may = request && this.#allowed.get(request);
    if (request === undefined || may === undefined || authorId !== request.person)
      this.broken.push(`${authorId} has written ${question} in no request of theirs`);
    else if (!may(String(question)))
      this.broken.push(`${authorId} has written ${comment} in ${question}, which was not theirs`);
  }

  async #sawReceipt({ receipt, edition }: Item): Promise<void> {
    const { pk } = answers.key({ response: this.#response, question: '' });
    const standing = await queryItems(this.#table, pk, 'ANSWER#');
    this.frozen.push({ receipt: String(receipt), edition: Number(edition), standing });
  }
}

interface Transaction {
  readonly TransactItems?: readonly {
    readonly Put?: { readonly Item?: Item };
  }[];
}

function putsIn(input: unknown): Item[] {
  return ((input as Transaction).TransactItems ?? []).flatMap(({ Put }) =>
    Put?.Item === undefined ? [] : [Put.Item],
  );
}
