// A file of cases, step by step: read by a worker that can reach nothing, counted by the columns somebody chose.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import type { FileFault } from '../../shared/files/file-fault.ts';
import type { Counted, CountRequest, WorkerAnswer, WorkerRequest } from './worker-messages.ts';

export interface OpenedFile {
  readonly headings: readonly string[];
  readonly rows: number;
}

export type FileState =
  | { readonly is: 'choosing' }
  | { readonly is: 'reading' }
  | { readonly is: 'refused'; readonly fault: FileFault }
  | { readonly is: 'opened'; readonly file: OpenedFile }
  | { readonly is: 'counting'; readonly file: OpenedFile }
  | { readonly is: 'counted'; readonly file: OpenedFile; readonly counted: Counted };

export function useCaseFile(definition: OutcomeTable) {
  const worker = useRef<Worker>(undefined);
  const [state, setState] = useState<FileState>({ is: 'choosing' });

  /** With the worker goes all that it has read. */
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const open = (file: File) => {
    end();
    setState({ is: 'reading' });
    const started = new Worker(new URL('./case-file-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    const isCurrent = () => worker.current === started;
    started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (isCurrent()) setState((before) => after(before, data));
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (isCurrent()) setState({ is: 'refused', fault: { kind: 'not-a-table' } });
    };
    started.postMessage({ kind: 'open', definition, file } satisfies WorkerRequest);
  };
  const count = (file: OpenedFile, request: Omit<CountRequest, 'kind'>) => {
    setState({ is: 'counting', file });
    worker.current?.postMessage({ kind: 'count', ...request } satisfies WorkerRequest);
  };
  const restart = () => {
    end();
    setState({ is: 'choosing' });
  };
  return { state, open, count, restart };
}

function after(before: FileState, answer: WorkerAnswer): FileState {
  switch (answer.kind) {
    case 'refused':
      return { is: 'refused', fault: answer.fault };
    case 'opened':
      return { is: 'opened', file: { headings: answer.headings, rows: answer.rows } };
    case 'counted':
      return 'file' in before ? { is: 'counted', file: before.file, counted: answer } : before;
  }
}
