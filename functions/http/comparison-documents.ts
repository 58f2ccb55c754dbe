// The nation's comparison as files to compute with.
import { type Comparison, ComparisonSchema } from '../contract/routes/comparison.ts';
import type { comparisonDocumentRoutes } from '../contract/routes/comparison-documents.ts';
import { ComparedIndicatorsSchema } from '../contract/routes/comparison-indicators.ts';
import type { RoundId, SurveyRef } from '../core/ids.ts';
import { type Defined, questionsById } from '../core/questionnaire-text.ts';
import type { ComparedFile } from '../render/comparison/compared-file.ts';
import type { ComparisonTable } from '../render/comparison/manifest.ts';
import { describeComparison } from './comparison.ts';
import { describeCompared } from './comparison-indicators.ts';
import { type ComparisonNeeds, findWithIndicators } from './find-comparison.ts';
import type { Implementations } from './implementation.ts';

export interface ComparisonRenderers {
  comparisonXlsx(file: ComparedFile): Promise<Uint8Array>;
  comparisonCsv(file: ComparedFile, table: ComparisonTable, separator: 'semicolon' | 'comma'): Uint8Array;
}

interface FileNeeds extends ComparisonNeeds {
  readonly findSurvey: (ref: SurveyRef) => Defined | undefined;
}

export function comparisonDocumentImplementations(
  needs: FileNeeds,
  render: ComparisonRenderers,
): Implementations<typeof comparisonDocumentRoutes> {
  // Through the schema: a file holds nothing that the page could not.
  const read = async (round: RoundId): Promise<ComparedFile> => {
    const found = await findWithIndicators(needs, round);
    const { inventory, maturity } = found.published;
    const asked = [inventory, maturity].flatMap((ref) => (ref && needs.findSurvey(ref)) || []);
    return {
      comparison: ComparisonSchema.parse(describeComparison(needs, found)),
      indicators: ComparedIndicatorsSchema.parse(describeCompared(needs, found)).indicators,
      texts: new Map(asked.flatMap((version) => [...questionsById(version)])),
    };
  };
  return {
    async readComparisonXlsx({ params }) {
      const file = await read(params.round);
      return {
        fileName: fileName(file.comparison, 'xlsx'),
        bytes: await render.comparisonXlsx(file),
      };
    },
    async readComparisonCsv({ params, query: { table, separator } }) {
      const file = await read(params.round);
      return {
        fileName: fileName(file.comparison, `${tableNames[table]}csv`),
        bytes: render.comparisonCsv(file, table, separator),
      };
    },
  };
}

const tableNames: Readonly<Record<ComparisonTable, string>> = {
  areas: '',
  questions: 'frågor.',
  facts: 'faktafrågor.',
  maturity: 'mognad.',
  items: 'mognadsfrågor.',
  counties: 'län.',
  manifest: 'om-filen.',
};

/** `Länsjämförelse hosten-2026 2026-12-20.xlsx`. */
function fileName({ round, computedAt, synthetic }: Comparison, ending: string): string {
  const invented = synthetic ? ' (påhittade svar)' : '';
  return `Länsjämförelse ${round} ${computedAt.slice(0, 10)}${invented}.${ending}`;
}
