// The plan to save: to print, to quote from, to work in.
import { DownloadButton } from '../../shared/download-button.tsx';
import { useSession } from '../../shared/session/session.tsx';

export function PlanDownloads(props: {
  readonly county: string;
  readonly period: string;
  /** Absent: the working version. */
  readonly edition?: number;
}) {
  const { county, period, edition } = props;
  const { client } = useSession();
  const name = `genomforandeplan-${county}-${period}${edition === undefined ? '' : `-utgava-${edition}`}`;
  const call = {
    params: { county, period },
    query: edition === undefined ? {} : { edition: String(edition) },
  };
  return (
    <>
      <DownloadButton
        format="PDF"
        fileName={`${name}.pdf`}
        fetchFile={() => client('GET /api/plans/{county}/{period}/plan.pdf', call)}
      />
      <DownloadButton
        format="Word"
        fileName={`${name}.docx`}
        fetchFile={() => client('GET /api/plans/{county}/{period}/plan.docx', call)}
      />
      <DownloadButton
        format="Excel"
        fileName={`${name}.xlsx`}
        fetchFile={() => client('GET /api/plans/{county}/{period}/plan.xlsx', call)}
      />
    </>
  );
}
