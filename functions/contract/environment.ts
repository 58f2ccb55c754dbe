// What functions read from their environment: one list for the stack that sets it and the handlers that read it.
import * as z from 'zod';
import { publisherTypes } from './open-data-settings.ts';

/** A literal where the stack is synthesised, or an address that is only known when it is deployed. */
const address = z.string().regex(/^https?:\/\/./);

/** What every function reads. */
export const EnvironmentSchema = z.object({
  /** Name of the single table. */
  TABLE_NAME: z.string().min(1),
});

/** What only some functions read: those whose entry in groups.ts names it. */
export const ownVariables = {
  /** Where the issuer tells who a token belongs to (OpenID Connect Core 5.3). */
  USERINFO_URL: address,
  /** The address that mails come from. */
  MAIL_FROM: z.email(),
  /** The web's own address, without a slash at its end. */
  SITE_URL: address,
  /** The bus that events are sent to. */
  EVENT_BUS_NAME: z.string().min(1),
  /** Who publishes the open data, by name. */
  OPEN_DATA_PUBLISHER: z.string().min(1),
  /** What kind of body that is (publisherTypes in open-data-settings.ts); empty where the stage does not say. */
  OPEN_DATA_PUBLISHER_TYPE: z.union([z.literal(''), z.enum(publisherTypes)]),
  /** The address of the licence that the open data is offered under. */
  OPEN_DATA_LICENCE: address,
  /** An address that readers may write to; empty where the stage does not say. */
  OPEN_DATA_CONTACT: z.union([z.literal(''), z.email()]),
} as const;
export type OwnVariable = keyof typeof ownVariables;

/** The schema of a function's whole environment. */
export function environmentOf<const Name extends OwnVariable>(names: readonly Name[]) {
  const own = Object.fromEntries(names.map((name) => [name, ownVariables[name]]));
  return EnvironmentSchema.extend(own as Pick<typeof ownVariables, Name>);
}
