// Västerås, whose coordinator invites: the people around it, who the invited turn out to be, and the requests.
import type { TestApi } from './api.ts';
import { addPerson } from './people.ts';

export const org = '1980';
export const coordinator = 'coordinator-1980';
export const anna = {
  email: 'anna.berg@vasteras.example',
  role: 'respondent',
  title: 'enhetschef, mottagningen',
};
export const lent = { ...anna, sections: ['boende', 'samverkan-lanet'] };

/** The issuer knows `anna`, who is invited, and `eva`, who is not. */
export async function addInvolved(api: TestApi): Promise<void> {
  await addPerson(api.table, 'coordinator', org, { displayName: 'Bo Ek, samordnare' });
  await addPerson(api.table, 'signatory', '1984');
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-lead', '01');
  api.issuer.set('anna', 'Anna.Berg@Vasteras.example');
  api.issuer.set('eva', 'eva@ond.example');
}

/** `api` gives the one that stands when a test runs. */
export function invitingIn(api: () => TestApi) {
  const invite = (body: object, as = coordinator, to = org) =>
    api().call('invite', { as, params: { org: to }, body });
  return {
    invite,
    invited: async (body: object = lent): Promise<string> => (await invite(body)).body.invitation.id,
    peopleOf: async (as = coordinator, of = org) =>
      (await api().call('readPeople', { as, params: { org: of } })).body,
    accept: (invitation: string, as = 'anna', body: object = { name: 'Anna Berg' }) =>
      api().call('acceptInvitation', { as, params: { invitation }, body }),
  };
}
