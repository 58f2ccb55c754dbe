// Everything that the numbers are made of, to save: whoever doubts them can compute them again.
import { canonicalJson } from '../../../../functions/core/canonical-json.ts';
import { DownloadButton } from '../../../shared/download-button.tsx';
import { useMessages } from '../../../shared/language/language.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import type { Report } from '../report.ts';
import { messages } from './messages.ts';

export function BundleDownload({ report: { round, county, edition } }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const fetchFile = async () => {
    const params = { round, county };
    const query = { edition: String(edition) };
    const bundle = await client('GET /api/rounds/{round}/counties/{county}/report/bundle', { params, query });
    return new Blob([canonicalJson(bundle)], { type: 'application/json' });
  };
  return (
    <section className="section">
      <h2>{text.recompute}</h2>
      <p>
        {text.recomputeHint}{' '}
        <code translate="no">
          npm run recompute -- lagesbild-{county}-{round}.json
        </code>
      </p>
      <DownloadButton
        format="JSON"
        of={text.bundle}
        fileName={`lagesbild-${county}-${round}.json`}
        fetchFile={fetchFile}
      />
    </section>
  );
}
