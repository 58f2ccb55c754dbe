// Fetches the report as PDF with the person's token and saves it as a file.
import { useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import { WhatWentWrong } from '../../shared/loading/show-loaded.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Report } from './report.ts';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'fetching' }
  | { readonly is: 'saved' }
  | { readonly is: 'failed'; readonly cause: unknown };

export function PdfButton({ report: { round, county } }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const [state, setState] = useState<State>({ is: 'idle' });
  const save = async () => {
    if (state.is === 'fetching') return;
    setState({ is: 'fetching' });
    try {
      const pdf = await client('GET /api/rounds/{round}/counties/{county}/report.pdf', {
        params: { round, county },
      });
      saveFile(pdf, `lagesbild-${county}-${round}.pdf`);
      setState({ is: 'saved' });
    } catch (cause) {
      setState({ is: 'failed', cause });
    }
  };
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-disabled={state.is === 'fetching'}
        onClick={() => void save()}
      >
        {state.is === 'fetching' ? text.fetchingPdf : text.pdf}
      </button>
      <span role="status" className={state.is === 'failed' ? 'pdf-failed' : 'hidden-text'}>
        {state.is === 'saved' && text.savedPdf}
        {state.is === 'failed' && (
          <>
            {text.failedPdf} <WhatWentWrong cause={state.cause} />
          </>
        )}
      </span>
    </>
  );
}

function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
