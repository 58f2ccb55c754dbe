// Consent to be named to similar municipalities: read, given, withdrawn.
import type * as z from 'zod';
import type { ConsentSchema } from '../contract/routes/consent-shapes.ts';
import type { namingRoutes } from '../contract/routes/naming.ts';
import { isAloneInCounty } from '../core/comparison/alone.ts';
import { AppError } from '../core/errors.ts';
import type { OrganisationId } from '../core/ids.ts';
import type { NamingConsent } from '../storage/entities/naming.ts';
import { putNamingConsent, readNamingConsent } from '../storage/naming.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'>;

export function namingImplementations({
  table,
  places,
  now,
  newId,
}: Needs): Implementations<typeof namingRoutes> {
  // Whoever is alone in a county has no others to hide their answers among, so they are never named.
  const refuseOthers = (organisation: OrganisationId): void => {
    const found = findOrganisation(organisation, places);
    if (found?.skrGroup === undefined || isAloneInCounty(organisation, places.organisations))
      throw new AppError('naming-not-offered');
  };
  return {
    async readNamingConsent({ params }) {
      refuseOthers(params.org);
      return describe(await readNamingConsent(table, params.org));
    },

    async changeNamingConsent({ params, body, person, membership }) {
      refuseOthers(params.org);
      const standing = await readNamingConsent(table, params.org);
      // Saying again what stands already is done.
      if ((standing?.given ?? false) === body.given) return describe(standing);
      if ((standing?.version ?? 0) !== body.expectedVersion) throw new AppError('consent-changed');
      const at = now();
      const consent: NamingConsent = {
        organisation: params.org,
        given: body.given,
        person,
        by: membership.displayName,
        at,
        firstGivenAt: standing?.firstGivenAt ?? at,
        version: body.expectedVersion + 1,
      };
      const outcome = await putNamingConsent(table, consent, {
        id: newId(),
        at,
        person,
        action: body.given ? 'naming-consent-given' : 'naming-consent-withdrawn',
        target: { organisation: params.org },
      });
      if (outcome === 'refused') throw new AppError('consent-changed');
      if (outcome === 'contended') throw new AppError('busy');
      return describe(consent);
    },
  };
}

function describe(consent: NamingConsent | undefined): z.input<typeof ConsentSchema> {
  return consent === undefined
    ? { given: false, version: 0 }
    : { given: consent.given, by: consent.by, at: consent.at, version: consent.version };
}
