// Lambda: who is signed in, an organisation's people, invitations and lending.
import { places } from '../../surveys/places.ts';
import { environmentOf } from '../contract/environment.ts';
import { peopleRoutes } from '../contract/routes/people.ts';
import { createHandler } from '../http/handler.ts';
import { invitationImplementations } from '../http/invitations.ts';
import { lendingImplementations } from '../http/lending.ts';
import { peopleImplementations } from '../http/people.ts';
import { verifiedAddressFrom } from '../http/verified-address.ts';
import { newId, now, randomBytes, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const { USERINFO_URL } = environmentOf(['USERINFO_URL']).parse(process.env);
const needs = { table, places, questionnaires, now, newId, randomBytes };
const readVerifiedAddress = verifiedAddressFrom(USERINFO_URL, fetch);
const implementations = {
  ...peopleImplementations(needs),
  ...lendingImplementations(needs),
  ...invitationImplementations({ ...needs, readVerifiedAddress }),
};

export const handler = createHandler(peopleRoutes, implementations, { table, places, now, log });
