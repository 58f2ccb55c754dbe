// What a route is. Dispatch, parsing, authorisation, OpenAPI, infrastructure, the web client and the tests all read it.
import type * as z from 'zod';
import type { Action } from '../core/access.ts';
import type { ErrorCode } from '../core/errors.ts';

export type Method = 'GET' | 'POST' | 'PATCH';

/** One Lambda each: the reason to split is what it may touch. */
export type Group =
  | 'open'
  | 'open-data'
  | 'people'
  | 'staff'
  | 'surveys'
  | 'releases'
  | 'audit'
  | 'rounds'
  | 'responses'
  | 'answers'
  | 'opinions'
  | 'steps'
  | 'registers'
  | 'reports'
  | 'decisions'
  | 'plans'
  | 'plan-drafts'
  | 'follow-up'
  | 'funds'
  | 'networks'
  | 'known'
  | 'reminders'
  | 'results'
  | 'outcomes'
  | 'comparison'
  | 'consents'
  | 'documents';

/** The media types that documents are offered as. */
export type DocumentType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'text/csv; charset=utf-8';

export interface Route {
  readonly id: string;
  readonly method: Method;
  /** API Gateway form: `/api/rounds/{round}`. */
  readonly path: string;
  readonly summary: string;
  readonly group: Group;
  /** `public` needs no token; `signed-in` a valid one; anything else a membership that allows it. */
  readonly action: Action | 'public' | 'signed-in';
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** Header names are lower case. */
  readonly headers?: z.ZodType;
  readonly body?: z.ZodType;
  readonly status: 200 | 201;
  /** A schema for JSON, or the media type of a document. */
  readonly response: z.ZodType | DocumentType;
  readonly errors: readonly ErrorCode[];
  /** Sent as Cache-Control; `no-store` unless said otherwise. */
  readonly cache?: string;
  /** Sent with a strong ETag over its content, and as 304 to who has it already. */
  readonly isRevalidated?: true;
  /** What JSON is sent as where it is a language of its own; `application/json` unless said otherwise. */
  readonly mediaType?: 'application/ld+json';
}

/** Keeps the literal types of one route, so that its implementation and its client are typed by it. */
export function defineRoute<const R extends Omit<Route, 'id'>>(route: R): R {
  return route;
}
