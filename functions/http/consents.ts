// Consent to be shown to the nation: read, given, withdrawn.
import type * as z from 'zod';
import type { ConsentSchema } from '../contract/routes/consent-shapes.ts';
import type { consentRoutes } from '../contract/routes/consents.ts';
import { isAloneInCounty } from '../core/comparison/alone.ts';
import { AppError } from '../core/errors.ts';
import type { OrganisationId } from '../core/ids.ts';
import { putConsent, readConsent } from '../storage/consents.ts';
import type { NationalConsent } from '../storage/entities/consents.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'>;

export function consentImplementations({
  table,
  places,
  now,
  newId,
}: Needs): Implementations<typeof consentRoutes> {
  const refuseUnneeded = (organisation: OrganisationId): void => {
    if (!isAloneInCounty(organisation, places.organisations)) throw new AppError('consent-not-needed');
  };
  return {
    async readNationalConsent({ params }) {
      refuseUnneeded(params.org);
      return describe(await readConsent(table, params.org));
    },

    async changeNationalConsent({ params, body, person, membership }) {
      refuseUnneeded(params.org);
      const standing = await readConsent(table, params.org);
      // Saying again what stands already is done.
      if ((standing?.given ?? false) === body.given) return describe(standing);
      if ((standing?.version ?? 0) !== body.expectedVersion) throw new AppError('consent-changed');
      const consent: NationalConsent = {
        given: body.given,
        person,
        by: membership.displayName,
        at: now(),
        version: body.expectedVersion + 1,
      };
      const outcome = await putConsent(table, params.org, consent, {
        id: newId(),
        at: consent.at,
        person,
        action: body.given ? 'national-consent-given' : 'national-consent-withdrawn',
        target: { organisation: params.org },
      });
      if (outcome === 'refused') throw new AppError('consent-changed');
      if (outcome === 'contended') throw new AppError('busy');
      return describe(consent);
    },
  };
}

function describe(consent: NationalConsent | undefined): z.input<typeof ConsentSchema> {
  return consent === undefined
    ? { given: false, version: 0 }
    : { given: consent.given, by: consent.by, at: consent.at, version: consent.version };
}
