// Fetches a document with the person's token and saves it as a file.
import { useState } from 'react';
import { defineMessages } from './language/define-messages.ts';
import { useMessages } from './language/language.tsx';
import { WhatWentWrong } from './loading/show-loaded.tsx';

const messages = defineMessages(
  {
    download: (format: string) => `Ladda ner som ${format}`,
    fetching: (format: string) => `Hämtar ${format} …`,
    saved: 'Filen är nedladdad.',
    failed: (format: string) => `${format}-filen gick inte att hämta.`,
  },
  {
    download: (format: string) => `Download as ${format}`,
    fetching: (format: string) => `Fetching ${format} …`,
    saved: 'The file has been downloaded.',
    failed: (format: string) => `The ${format} file could not be fetched.`,
  },
);

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'fetching' }
  | { readonly is: 'saved' }
  | { readonly is: 'failed'; readonly cause: unknown };

const classNames = { primary: 'button primary', plain: 'button', link: 'link' } as const;

export function DownloadButton({
  format,
  look = 'plain',
  of,
  fileName,
  fetchFile,
}: {
  readonly format: 'PDF' | 'Word' | 'Excel' | 'CSV' | 'JSON';
  readonly look?: keyof typeof classNames;
  /** What the document is, for somebody who hears the button without seeing what it stands beside. */
  readonly of?: string;
  readonly fileName: string;
  readonly fetchFile: () => Promise<Blob>;
}) {
  const text = useMessages(messages);
  const [state, setState] = useState<State>({ is: 'idle' });
  const save = async () => {
    if (state.is === 'fetching') return;
    setState({ is: 'fetching' });
    try {
      saveFile(await fetchFile(), fileName);
      setState({ is: 'saved' });
    } catch (cause) {
      setState({ is: 'failed', cause });
    }
  };
  return (
    <>
      <button
        type="button"
        className={classNames[look]}
        aria-disabled={state.is === 'fetching'}
        onClick={() => void save()}
      >
        {state.is === 'fetching' ? text.fetching(format) : text.download(format)}
        {of !== undefined && <span className="hidden-text">: {of}</span>}
      </button>
      <span role="status" className={state.is === 'failed' ? 'download-failed' : 'hidden-text'}>
        {state.is === 'saved' && text.saved}
        {state.is === 'failed' && (
          <>
            {text.failed(format)} <WhatWentWrong cause={state.cause} />
          </>
        )}
      </span>
    </>
  );
}

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
