// Keeps the focus where one works when what had it goes away, such as a button that has done its work. Else a keyboard or a screen reader would be back at the top of the page.
import { type RefCallback, useCallback, useRef } from 'react';

export interface KeptFocus {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex: -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Spread the result on the box that takes the focus over. */
export function useKeptFocus(): KeptFocus {
  const isInside = useRef(false);
  const ref = useCallback((box: HTMLElement | null) => {
    if (box === null) return;
    const takeOver = () => {
      if (isInside.current && document.activeElement === document.body) box.focus({ preventScroll: true });
    };
    // The one who takes something away may put the focus somewhere better, and does so before the next frame.
    const observer = new MutationObserver(() => requestAnimationFrame(takeOver));
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true;
    },
    // React tells of no blur when the element that has the focus is removed.
    onBlur: () => {
      isInside.current = false;
    },
  };
}

/** As a field's `ref`: whoever opens a form goes on in its first field. */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}
