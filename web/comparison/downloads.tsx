// All of the comparison as files, with what the numbers are made by; and the page on paper.
import { DownloadButton } from '../shared/download-button.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { useSession } from '../shared/session/session.tsx';
import { TableFiles } from '../shared/table-files.tsx';
import type { Comparison } from './comparison.ts';
import { messages } from './messages.ts';
import { comparisonJson } from './save/json-file.ts';

export function Downloads({ comparison }: { readonly comparison: Comparison }) {
  const { round } = comparison;
  const text = useMessages(messages);
  const { client } = useSession();
  const params = { round };
  const { areas, dimensions } = comparison.figures;
  const offered = [
    ...(areas.length > 0 ? (['areas', 'questions', 'facts'] as const) : []),
    ...(dimensions.length > 0 ? (['maturity', 'items'] as const) : []),
    'counties' as const,
    'manifest' as const,
  ];
  return (
    <div className="buttons comparison-save">
      <span className="small muted">{text.wholeComparison}</span>
      <DownloadButton
        format="Excel"
        of={text.wholeComparison}
        fileName={`jamforelse-${round}.xlsx`}
        fetchFile={() => client('GET /api/rounds/{round}/comparison.xlsx', { params })}
      />
      <DownloadButton
        format="JSON"
        of={text.wholeComparison}
        fileName={`jamforelse-${round}.json`}
        fetchFile={async () =>
          comparisonJson(
            comparison,
            await client('GET /api/rounds/{round}/comparison/indicators', { params }),
          )
        }
      />
      <button type="button" className="button" onClick={() => window.print()}>
        {text.print}
      </button>
      <TableFiles
        tables={offered.map((table) => ({
          id: table,
          name: text.tables[table],
          fileName: `jamforelse-${round}-${table}.csv`,
          fetchFile: () => client('GET /api/rounds/{round}/comparison.csv', { params, query: { table } }),
        }))}
      />
    </div>
  );
}
