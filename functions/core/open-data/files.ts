// THE list of files that a published round is offered as. Manifest, catalogue and page read it.

export interface OpenDataFile {
  readonly id: 'json' | 'figures' | 'counties';
  /** Under the site's own address. */
  readonly path: string;
  readonly mediaType: 'application/json' | 'text/csv';
}

const folder = (round: string): string => `/api/open-data/rounds/${encodeURIComponent(round)}`;

export function openDataFiles(round: string): readonly OpenDataFile[] {
  return [
    { id: 'json', path: folder(round), mediaType: 'application/json' },
    { id: 'figures', path: `${folder(round)}/figures.csv`, mediaType: 'text/csv' },
    { id: 'counties', path: `${folder(round)}/counties.csv`, mediaType: 'text/csv' },
  ];
}

export const manifestPath = (round: string): string => `${folder(round)}/manifest`;

/** A CSV as a Swedish Excel opens it: separated by semicolons, with decimal commas. */
export const forExcel = (path: string): string => `${path}?separator=semicolon`;

export const openDataPath = '/api/open-data';
export const openDataCataloguePath = '/api/open-data/catalogue';
export const openApiPath = '/api/openapi.json';
/** The page that explains it all. */
export const openDataPage = '/oppna-data';
