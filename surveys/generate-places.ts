// Turns the two CSV files of places into TypeScript source, so that they need no reading at run time.
// Run by `npm run compile`; a test fails when the committed file differs.

/** The source of places.gen.ts from the text of counties.csv and municipalities.csv. */
export function placesSource(countiesCsv: string, municipalitiesCsv: string): string {
  const counties = rowsOf(countiesCsv).map((row) => [
    row('county_code'),
    row('county_name'),
    row('county_short_name'),
    row('county_letter'),
    row('region_name'),
    Number(row('population_2020_rounded_sum')),
  ]);
  const municipalities = rowsOf(municipalitiesCsv).map((row) => [
    row('municipality_code'),
    row('municipality_name'),
    row('county_code'),
    Number(row('population_2020_rounded_100')),
    row('skr_group_2023_code'),
  ]);
  const groups = new Map(
    rowsOf(municipalitiesCsv).map((row) => [
      row('skr_group_2023_code'),
      [row('skr_group_2023_name'), row('skr_main_group_2023')],
    ]),
  );
  const groupRows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => [code, ...names]);
  return [
    '// Generated from counties.csv and municipalities.csv by `npm run compile`. Do not edit.',
    constant('countyRows', 'id, name, short name, letter, region, population', counties),
    constant('municipalityRows', 'id, name, county, population, SKR group 2023', municipalities),
    constant('skrGroupRows', 'code, name, main group', groupRows),
  ].join('\n');
}

function constant(
  name: string,
  columns: string,
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const cells = rows.map((row) => `${JSON.stringify(row)},`);
  // Two rows a line: the list stays short enough to look through.
  const lines = cells.flatMap((cell, at) =>
    at % 2 === 0 ? [`  ${cell} ${cells[at + 1] ?? ''}`.trimEnd()] : [],
  );
  return [`/** ${columns} */`, `export const ${name} = [`, ...lines, '] as const;', ''].join('\n');
}

type Row = (column: string) => string;

/** The files have no quoted fields; a quote or a short row is refused rather than guessed at. */
function rowsOf(csv: string): Row[] {
  if (csv.includes('"')) throw new Error('a quoted field in a places file');
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    if (fields.length !== columns.length) throw new Error(`not ${columns.length} fields: ${line}`);
    return (column) => {
      const field = fields[columns.indexOf(column)];
      if (field === undefined) throw new Error(`no column ${column}`);
      return field;
    };
  });
}
