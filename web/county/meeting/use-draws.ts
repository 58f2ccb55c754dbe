// The draws for what is asked now: asked for when it has stood still for a moment, given up when it changes.
import { useEffect, useState } from 'react';
import type { DrawAnswer, DrawRequest } from './draws-worker.ts';

const stillMilliseconds = 150;

/** Undefined while the draws are being made. */
export type Drawn = DrawAnswer | 'failed' | undefined;

/** `request` is undefined where no draws are needed. A new request must be a new object, and only then. */
export function useDraws(request: DrawRequest | undefined): Drawn {
  const [made, setMade] = useState<{ readonly of: DrawRequest; readonly drawn: Drawn }>();
  useEffect(() => {
    if (request === undefined) return;
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./draws-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<DrawAnswer>) => {
        setMade({ of: request, drawn: data });
        worker?.terminate();
      };
      worker.onerror = () => setMade({ of: request, drawn: 'failed' });
      worker.postMessage(request);
    }, stillMilliseconds);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [request]);
  return made !== undefined && made.of === request ? made.drawn : undefined;
}
