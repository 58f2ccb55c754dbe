// What a route's implementation is given and gives, typed by its contract.
import type * as z from 'zod';
import type { Route } from '../contract/route.ts';
import type { PersonId } from '../core/ids.ts';
import type { StoredMembership } from '../storage/entities/people.ts';

export type RouteDefinition = Omit<Route, 'id'>;

type Part<R extends RouteDefinition, Name extends 'params' | 'query' | 'headers' | 'body'> = R extends {
  readonly [N in Name]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;

/** Who asks. `membership` is the one that allows it: the one for this organisation or county, where one is named. */
type Caller<R extends RouteDefinition> = R['action'] extends 'public'
  ? object
  : R['action'] extends 'signed-in'
    ? {
        readonly person: PersonId;
        /** The access token, for asking the issuer about the person. */
        readonly token: string;
        readonly memberships: readonly StoredMembership[];
      }
    : {
        readonly person: PersonId;
        readonly memberships: readonly StoredMembership[];
        readonly membership: StoredMembership;
      };

export type HttpRequest<R extends RouteDefinition> = Caller<R> & {
  readonly params: Part<R, 'params'>;
  readonly query: Part<R, 'query'>;
  readonly headers: Part<R, 'headers'>;
  readonly body: Part<R, 'body'>;
};

/** A file to save: its bytes and the name it is offered under. */
export interface Document {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

type Reply<R extends RouteDefinition> = R['response'] extends z.ZodType ? z.input<R['response']> : Document;

export type Implementation<R extends RouteDefinition> = (
  request: HttpRequest<R>,
) => Reply<R> | Promise<Reply<R>>;

/** One short function for each route of a group. */
export type Implementations<Routes extends Readonly<Record<string, RouteDefinition>>> = {
  readonly [Id in keyof Routes]: Implementation<Routes[Id]>;
};
