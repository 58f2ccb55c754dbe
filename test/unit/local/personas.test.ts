// The people one can be on one machine.
import { describe, expect, it } from 'vitest';
import { roles } from '../../../functions/core/access.ts';
import { describePersona, listPersonas } from '../../../functions/local/personas.ts';
import { places } from '../../../surveys/places.ts';

const personas = listPersonas(places);
const byId = new Map<string, (typeof personas)[number]>(personas.map((persona) => [persona.id, persona]));

describe('personas', () => {
  it('have ids of their own', () => {
    expect(byId.size).toBe(personas.length);
  });

  it('sign for each municipality and region, and lead each county', () => {
    for (const { id, kind } of places.organisations) {
      const persona = byId.get(kind === 'region' ? id : `kommun-${id}`);
      expect(persona?.memberships).toContainEqual(
        expect.objectContaining({ role: 'signatory', organisation: id }),
      );
    }
    for (const { id } of places.counties) {
      expect(byId.get(`lan-${id}`)?.memberships).toMatchObject([
        { role: 'county-lead', organisation: id, county: id },
      ]);
    }
  });

  it('hold every role between them', () => {
    const held = new Set(personas.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
    expect([...held].toSorted()).toEqual([...roles].toSorted());
  });

  it('are the same people for Gotland as municipality and as region', () => {
    for (const id of ['kommun-0980', 'region-09']) {
      const organisations = byId.get(id)?.memberships.map(({ organisation }) => organisation);
      expect(organisations?.toSorted()).toEqual(['0980', 'region-09']);
    }
  });

  it('count somebody without any membership, and somebody who was lent one section', () => {
    expect(byId.get('utan-behorighet')?.memberships).toEqual([]);
    expect(byId.get('kommun-1980-svarande')?.memberships).toMatchObject([
      { role: 'respondent', sections: ['boende'] },
    ]);
  });

  it('have a title, as real people do, where the role would not say who they are', () => {
    expect(byId.get('kommun-1980-svarande')?.memberships).toMatchObject([
      {
        displayName: 'Enhetschef, mottagningen, Västerås (påhittad)',
        title: 'Enhetschef, mottagningen (påhittad)',
      },
    ]);
  });

  it('are called invented wherever their name shows', () => {
    const names = personas.flatMap((persona) => [
      describePersona(persona).name,
      ...persona.memberships.map(({ displayName }) => displayName),
    ]);
    expect(names.filter((name) => !name.endsWith('(påhittad)'))).toEqual([]);
  });
});
