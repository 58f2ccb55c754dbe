// What the simulated people wrote, wanted and were told: the only thing that they, and so the check, may rely on.
import type { Change } from '../../../web/respond/saving/saver.ts';

export interface Accepted {
  readonly question: string;
  readonly value: unknown;
  readonly comment: string | undefined;
  readonly version: number;
  readonly author: string;
}

export interface ToldReceipt {
  readonly receipt: string;
  readonly edition: number;
  /** What had been accepted from anybody before the submission was sent. */
  readonly before: readonly Accepted[];
}

/** What somebody typed, and has neither replaced nor thrown away since. Each text is typed once only. */
export interface Typed {
  readonly person: string;
  readonly question: string;
  readonly value: unknown;
}

type Result = { readonly ok: boolean; readonly version?: number };

export class Ledger {
  readonly acceptances: Accepted[] = [];
  readonly receipts: ToldReceipt[] = [];
  readonly opinions: { readonly person: string; readonly question: string; readonly version: number }[] = [];
  readonly typed = new Map<string, Typed>();
  readonly #wanted = new Map<string, readonly number[]>();
  readonly steps: string[] = [];
  #number = 0;

  /** For a text that nobody has typed before. */
  newNumber(): number {
    this.#number += 1;
    return this.#number;
  }

  /** The server has said so, whether or not anybody heard it. */
  accepted(person: string, changes: readonly Change[], results: readonly Result[]): void {
    for (const [index, { question, value, comment }] of changes.entries()) {
      const { ok, version } = results[index] ?? { ok: false };
      if (!ok || version === undefined || version === 0) continue;
      this.acceptances.push({ question, value, comment: comment || undefined, version, author: person });
    }
  }

  /** The person wants this to be the answer, once, and has been shown what stood as `seen`. */
  wants(person: string, question: string, text: string, seen: number): void {
    const key = `${person} ${question} ${text}`;
    this.#wanted.set(key, [...(this.#wanted.get(key) ?? []), seen]);
  }

  /** The versions that were shown each time the person wanted it. */
  wanted(person: string, question: string, text: string): readonly number[] {
    return this.#wanted.get(`${person} ${question} ${text}`) ?? [];
  }

  step(what: string): void {
    this.steps.push(what);
  }
}
