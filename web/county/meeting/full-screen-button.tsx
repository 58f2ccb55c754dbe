// Shows an element alone on the screen, and leaves it again; not there where the browser cannot.
import { type RefObject, useEffect, useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';

export function FullScreenButton({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const text = useMessages(messages);
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    // A browser may refuse; the page is then as it was.
    const done = isFull ? document.exitFullscreen() : of.current?.requestFullscreen();
    done?.catch(() => undefined);
  };
  return (
    <button type="button" className="button" onClick={toggle}>
      {isFull ? text.leaveFullScreen : text.fullScreen}
    </button>
  );
}
