// All of the comparison as files from the server, with what the numbers are made by; and the page on paper.
import { DownloadButton } from '../shared/download-button.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';

export function Downloads({ round }: { readonly round: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const params = { round };
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
        format="CSV"
        of={text.wholeComparison}
        fileName={`jamforelse-${round}.csv`}
        fetchFile={() => client('GET /api/rounds/{round}/comparison.csv', { params })}
      />
      <button type="button" className="button" onClick={() => window.print()}>
        {text.print}
      </button>
    </div>
  );
}
