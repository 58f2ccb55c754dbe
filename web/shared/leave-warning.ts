// Asks before somebody leaves the page with something written and not saved.
import { useEffect } from 'react';

export function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
