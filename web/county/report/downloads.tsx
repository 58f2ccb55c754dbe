// The report to save: to print, to quote from, to compute with.
import { reportTables } from '../../../functions/core/report/report-tables.ts';
import { DownloadButton } from '../../shared/download-button.tsx';
import { useLanguage } from '../../shared/language/language.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { TableFiles } from '../../shared/table-files.tsx';
import { offeredTables } from './offered-tables.ts';
import type { Report } from './report.ts';

export function Downloads({ report }: { readonly report: Report }) {
  const { client } = useSession();
  const { current } = useMember();
  const { language } = useLanguage();
  const name = `lagesbild-${report.county}-${report.round}`;
  // The edition that is read, whatever is established meanwhile.
  const edition = {
    params: { round: report.round, county: report.county },
    query: { edition: String(report.edition) },
  };
  return (
    <>
      <DownloadButton
        format="PDF"
        look="primary"
        fileName={`${name}.pdf`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.pdf', edition)}
      />
      <DownloadButton
        format="Word"
        fileName={`${name}.docx`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.docx', edition)}
      />
      <DownloadButton
        format="Excel"
        fileName={`${name}.xlsx`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.xlsx', edition)}
      />
      <DownloadButton
        format="CSV"
        fileName={`${name}.csv`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.csv', edition)}
      />
      <TableFiles
        tables={offeredTables(report, current.role === 'county-lead').map((table) => ({
          id: table,
          name: reportTables[table][language],
          fileName: `${name}-${table}.csv`,
          fetchFile: () =>
            client('GET /api/rounds/{round}/counties/{county}/report.csv', {
              ...edition,
              query: { ...edition.query, table },
            }),
        }))}
      />
    </>
  );
}
