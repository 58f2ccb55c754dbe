// The report to save: to print, to quote from, to compute with.
import { DownloadButton } from '../../shared/download-button.tsx';
import { useSession } from '../../shared/session/session.tsx';
import type { Report } from './report.ts';

export function Downloads({ report }: { readonly report: Report }) {
  const { client } = useSession();
  const name = `lagesbild-${report.county}-${report.round}`;
  const params = { round: report.round, county: report.county };
  return (
    <>
      <DownloadButton
        format="PDF"
        look="primary"
        fileName={`${name}.pdf`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.pdf', { params })}
      />
      <DownloadButton
        format="Word"
        fileName={`${name}.docx`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.docx', { params })}
      />
      <DownloadButton
        format="Excel"
        fileName={`${name}.xlsx`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.xlsx', { params })}
      />
      <DownloadButton
        format="CSV"
        fileName={`${name}.csv`}
        fetchFile={() => client('GET /api/rounds/{round}/counties/{county}/report.csv', { params })}
      />
    </>
  );
}
