// THE list of refusals, and the error that carries one. A new refusal is one line in refusals/<kind>.ts.
import { conflicts } from './refusals/conflicts.ts';
import { contents } from './refusals/contents.ts';
import { requests } from './refusals/requests.ts';
import { unknown } from './refusals/unknown.ts';

type Refusals = Readonly<Record<string, readonly [status: number, sv: string, en: string]>>;

/** Each with its status and its title in both languages. */
export const errors = { ...requests, ...unknown, ...conflicts, ...contents } as const satisfies Refusals;

export type ErrorCode = keyof typeof errors;

/** One thing wrong with one part of a request: `path` as in `changes.0.value`. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** The question it concerns, where there is one. */
  readonly question?: string;
}

/** An expected refusal at the edge. `extra` becomes members of the problem document (RFC 9457). */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[] | undefined;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, options: { issues?: readonly Issue[]; extra?: Record<string, unknown> } = {}) {
    super(code);
    this.code = code;
    this.issues = options.issues;
    this.extra = options.extra ?? {};
  }

  get status(): number {
    return errors[this.code][0];
  }
}
