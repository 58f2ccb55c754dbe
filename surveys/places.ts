// The places of Sweden: counties, municipalities, regions and SKR's municipality groups. Sources: SOURCES.md.
import { countyRows, municipalityRows, skrGroupRows } from './places.gen.ts';
import type { County, Organisation, Places, SkrGroup } from './types.ts';

const counties: readonly County[] = countyRows.map(([id, name, shortName, letter, regionName]) => ({
  id,
  name,
  shortName,
  letter,
  regionName,
}));

const municipalities: readonly Organisation[] = municipalityRows.map(
  ([id, name, county, population, skrGroup]) => ({
    id,
    kind: 'municipality',
    name,
    county,
    population,
    skrGroup,
  }),
);

/** One per county. Gotland is both municipality (`0980`) and region (`region-09`): the same people. */
const regions: readonly Organisation[] = countyRows.map(([county, , , , name, population]) => ({
  id: `region-${county}`,
  kind: 'region',
  name,
  county,
  population,
}));

const skrGroups: readonly SkrGroup[] = skrGroupRows.map(([id, name, mainGroup]) => ({ id, name, mainGroup }));

export const places: Places = { counties, organisations: [...municipalities, ...regions], skrGroups };
