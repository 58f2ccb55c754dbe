// The nation's comparison as files to compute with.
import { type Comparison, ComparisonSchema } from '../contract/routes/comparison.ts';
import type { comparisonDocumentRoutes } from '../contract/routes/comparison-documents.ts';
import type { RoundId } from '../core/ids.ts';
import { describeComparison } from './comparison.ts';
import { type ComparisonNeeds, findComparison } from './find-comparison.ts';
import type { Implementations } from './implementation.ts';

type Table = 'areas' | 'questions' | 'maturity' | 'counties' | 'manifest';

export interface ComparisonRenderers {
  comparisonXlsx(comparison: Comparison): Promise<Uint8Array>;
  comparisonCsv(comparison: Comparison, table: Table, separator: 'semicolon' | 'comma'): Uint8Array;
}

export function comparisonDocumentImplementations(
  needs: ComparisonNeeds,
  render: ComparisonRenderers,
): Implementations<typeof comparisonDocumentRoutes> {
  // Through the schema: a file holds nothing that the page could not.
  const read = async (round: RoundId): Promise<Comparison> =>
    ComparisonSchema.parse(describeComparison(needs, await findComparison(needs, round)));
  return {
    async readComparisonXlsx({ params }) {
      const comparison = await read(params.round);
      return {
        fileName: fileName(comparison, 'xlsx'),
        bytes: await render.comparisonXlsx(comparison),
      };
    },
    async readComparisonCsv({ params, query: { table, separator } }) {
      const comparison = await read(params.round);
      return {
        fileName: fileName(comparison, `${tableNames[table]}csv`),
        bytes: render.comparisonCsv(comparison, table, separator),
      };
    },
  };
}

const tableNames: Readonly<Record<Table, string>> = {
  areas: '',
  questions: 'frågor.',
  maturity: 'mognad.',
  counties: 'län.',
  manifest: 'om-filen.',
};

/** `Länsjämförelse hosten-2026 2026-12-20.xlsx`. */
function fileName({ round, computedAt, synthetic }: Comparison, ending: string): string {
  const invented = synthetic ? ' (påhittade svar)' : '';
  return `Länsjämförelse ${round} ${computedAt.slice(0, 10)}${invented}.${ending}`;
}
