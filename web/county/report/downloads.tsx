// The report to save: to print, to quote from, to compute with.
import { DownloadButton } from '../../shared/download-button.tsx';
import { useSession } from '../../shared/session/session.tsx';
import type { Report } from './report.ts';

export function Downloads({ report }: { readonly report: Report }) {
  const { client } = useSession();
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
    </>
  );
}
