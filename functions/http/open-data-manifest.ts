// What the files of a published round hold: rows, columns, checksums, and how many figures each mark stands for.
import { createHash } from 'node:crypto';
import type * as z from 'zod';
import type { ManifestSchema } from '../contract/routes/open-data.ts';
import { countMarks } from '../core/manifest.ts';
import type { OpenDataColumn } from '../core/open-data/columns.ts';
import type { PublicEdition } from '../core/open-data/edition.ts';
import { type OpenDataFile, openDataFiles } from '../core/open-data/files.ts';

interface FileContent {
  /** As the file is sent. */
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly columns: readonly Pick<OpenDataColumn<never>, 'name' | 'meaning' | 'unit'>[];
}

export function describeManifest(
  edition: PublicEdition,
  hash: string,
  contents: Readonly<Record<OpenDataFile['id'], FileContent>>,
): z.input<typeof ManifestSchema> {
  const { figures, counties: _counties, areaNames: _areas, dimensionNames: _dimensions, ...head } = edition;
  const marked = figures.flatMap(({ figure }) => (figure.status === 'shown' ? [] : [figure.mark]));
  return {
    ...head,
    hash,
    files: openDataFiles(edition.round).map(({ id, path, mediaType }) => {
      const { bytes, rows, columns } = contents[id];
      return {
        path,
        mediaType,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        rows,
        columns: columns.map(({ name, meaning, unit }) => ({ name, meaning, unit })),
      };
    }),
    figures: {
      all: figures.length,
      shown: figures.length - marked.length,
      ...countMarks(marked),
    },
  };
}
