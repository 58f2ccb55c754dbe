// Sweden as tiles, one a county, about where it lies: 5 columns from west to east, 8 rows from north to south.

export const tileColumns = 5;
export const tileRows = 8;

export interface Tile {
  readonly county: string;
  /** From 0. */
  readonly column: number;
  readonly row: number;
  /** Where the county's name may be divided. */
  readonly name: string;
}

const tile = (county: string, column: number, row: number, name: string): Tile => ({
  county,
  column,
  row,
  name: name.replaceAll('|', '\u00ad'),
});

/** In code order. Gotland stands by itself, with sea between; no tile lies on another. */
export const tiles: readonly Tile[] = [
  tile('01', 3, 5, 'Stockholm'),
  tile('03', 3, 4, 'Uppsala'),
  tile('04', 2, 5, 'Söder|manland'),
  tile('05', 1, 5, 'Öster|götland'),
  tile('06', 1, 6, 'Jönköping'),
  tile('07', 1, 7, 'Kronoberg'),
  tile('08', 2, 6, 'Kalmar'),
  tile('09', 4, 6, 'Gotland'),
  tile('10', 2, 7, 'Blekinge'),
  tile('12', 0, 7, 'Skåne'),
  tile('13', 0, 6, 'Halland'),
  tile('14', 0, 5, 'Västra Göta|land'),
  tile('17', 0, 4, 'Värmland'),
  tile('18', 1, 4, 'Örebro'),
  tile('19', 2, 4, 'Väst|manland'),
  tile('20', 1, 3, 'Dalarna'),
  tile('21', 2, 3, 'Gävleborg'),
  tile('22', 2, 2, 'Väster|norrland'),
  tile('23', 1, 2, 'Jämtland'),
  tile('24', 2, 1, 'Väster|botten'),
  tile('25', 3, 0, 'Norr|botten'),
];

/** From north to south, and from west to east: the order one reads a map in. A county without a tile comes last. */
export function fromNorth(counties: readonly string[]): string[] {
  const place = (county: string) => {
    const found = tiles.find((each) => each.county === county);
    return found === undefined ? Number.POSITIVE_INFINITY : found.row * tileColumns + found.column;
  };
  return counties.toSorted((a, b) => compare(place(a), place(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
