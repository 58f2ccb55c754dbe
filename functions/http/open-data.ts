// Open data: what is published of established rounds, as data and as files.
import type * as z from 'zod';
import { type openDataRoutes, PublicEditionSchema } from '../contract/routes/open-data.ts';
import { AppError } from '../core/errors.ts';
import type { RoundId } from '../core/ids.ts';
import { type CatalogueSettings, describeCatalogue } from '../core/open-data/catalogue.ts';
import { countyColumns, figureColumns } from '../core/open-data/columns.ts';
import type { PublicEdition } from '../core/open-data/edition.ts';
import { openDataFiles } from '../core/open-data/files.ts';
import type { StoredPublicHead } from '../storage/entities/open-data.ts';
import { listPublished, readPublished } from '../storage/open-data.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { describeManifest } from './open-data-manifest.ts';

type Separator = 'comma' | 'semicolon';

export interface OpenDataRenderers {
  figuresCsv(edition: PublicEdition, separator: Separator): Uint8Array;
  countiesCsv(edition: PublicEdition, separator: Separator): Uint8Array;
}

export function openDataImplementations(
  { table }: Pick<Dependencies, 'table'>,
  settings: CatalogueSettings,
  render: OpenDataRenderers,
): Implementations<typeof openDataRoutes> {
  const list = async () => newestFirst(await listPublished(table));
  const find = async (round: RoundId) => {
    const found = await readPublished(table, round);
    if (found === undefined) throw new AppError('not-published');
    return found;
  };
  return {
    async listOpenData() {
      const heads = await list();
      const { publisher, licence, contact } = settings;
      return {
        publisher,
        licence,
        ...(contact !== '' && { contact }),
        rounds: heads.map((head) => ({ ...head, files: openDataFiles(head.round).map(({ path }) => path) })),
      };
    },

    readOpenDataCatalogue: async () => describeCatalogue(await list(), settings),

    readOpenData: async ({ params }) => describeEdition((await find(params.round)).edition),

    async readOpenDataFigures({ params, query }) {
      const { edition } = await find(params.round);
      return { fileName: fileName(edition, 'tal'), bytes: render.figuresCsv(edition, query.separator) };
    },

    async readOpenDataCounties({ params, query }) {
      const { edition } = await find(params.round);
      return { fileName: fileName(edition, 'län'), bytes: render.countiesCsv(edition, query.separator) };
    },

    async readOpenDataManifest({ params }) {
      const { edition, hash } = await find(params.round);
      // As it is sent: through its schema.
      const json = new TextEncoder().encode(
        JSON.stringify(PublicEditionSchema.parse(describeEdition(edition))),
      );
      return describeManifest(edition, hash, {
        json: { bytes: json, rows: edition.figures.length, columns: [] },
        figures: {
          bytes: render.figuresCsv(edition, 'comma'),
          rows: edition.figures.length,
          columns: figureColumns,
        },
        counties: {
          bytes: render.countiesCsv(edition, 'comma'),
          rows: edition.counties.length,
          columns: countyColumns,
        },
      });
    },
  };
}

function describeEdition(edition: PublicEdition): z.input<typeof PublicEditionSchema> {
  const { counties, areaNames, dimensionNames } = edition;
  return {
    ...edition,
    counties: [...counties],
    areaNames: [...areaNames],
    dimensionNames: [...dimensionNames],
  };
}

function newestFirst(heads: readonly StoredPublicHead[]): StoredPublicHead[] {
  return heads.toSorted((one, other) => (one.closesAt < other.closesAt ? 1 : -1));
}

/** `Öppna data exempel-avslutad tal.csv`. */
function fileName({ round, synthetic }: PublicEdition, table: string): string {
  return `Öppna data ${round} ${table}${synthetic ? ' (påhittade svar)' : ''}.csv`;
}
