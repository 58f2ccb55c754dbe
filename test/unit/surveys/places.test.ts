// The places of Sweden are all there, with their official codes.
import { describe, expect, it } from 'vitest';
import { places } from '../../../surveys/places.ts';

const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
const regions = places.organisations.filter(({ kind }) => kind === 'region');
const countOf = (values: readonly (string | undefined)[], value: string) =>
  values.filter((v) => v === value).length;

describe('the places', () => {
  it('are 21 counties, 290 municipalities and 21 regions', () => {
    expect([places.counties.length, municipalities.length, regions.length]).toEqual([21, 290, 21]);
  });

  it.each([
    ['14', 49],
    ['19', 10],
    ['01', 26],
    ['09', 1],
  ])('put the right number of municipalities in county %s: %i', (county, count) => {
    expect(
      countOf(
        municipalities.map((organisation) => organisation.county),
        county,
      ),
    ).toBe(count);
  });

  it('number each municipality with its county’s two digits first', () => {
    for (const { id, county } of municipalities) expect(id).toMatch(new RegExp(`^${county}[0-9]{2}$`));
  });

  it('never use an id twice', () => {
    const ids = places.organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(311);
    expect(new Set(places.counties.map(({ id }) => id)).size).toBe(21);
  });

  it('name the region of each county, Gotland both as municipality and as region', () => {
    expect(regions.map(({ name }) => name)).toEqual(places.counties.map(({ regionName }) => regionName));
    const gotland = places.organisations.filter(({ county }) => county === '09');
    expect(gotland.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['0980', 'municipality', 'Gotland'],
      ['region-09', 'region', 'Region Gotland'],
    ]);
  });

  it('put the municipalities in SKR’s nine groups of 2023', () => {
    const groups = municipalities.map(({ skrGroup }) => skrGroup);
    const counts = places.skrGroups.map(({ id }) => [id, countOf(groups, id)]);
    expect(Object.fromEntries(counts)).toEqual({
      A1: 3,
      A2: 43,
      B3: 23,
      B4: 63,
      B5: 24,
      C6: 27,
      C7: 51,
      C8: 35,
      C9: 21,
    });
    expect(places.skrGroups.find(({ id }) => id === 'B3')?.name).toBe('Större stad');
    expect(regions.every(({ skrGroup }) => skrGroup === undefined)).toBe(true);
  });

  it('hold the population of 2020-12-31 by municipality, and the same people once more by region', () => {
    const sum = (of: readonly { population: number }[]) =>
      of.reduce((total, { population }) => total + population, 0);
    expect(sum(municipalities)).toBe(10_379_300);
    expect(sum(regions)).toBe(10_379_300);
  });

  it('stand in code order', () => {
    for (const of of [places.counties, municipalities, regions]) {
      const ids = of.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });
});
