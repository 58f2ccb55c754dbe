// A page: its title in the window, its h1 that takes focus when one comes from another page, its content.
import { type ReactNode, useEffect, useRef } from 'react';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Lägesbild`;
  }, [title]);
}

let isFirstPage = true;

/** The h1. Takes focus on a page change, so that a screen reader says where one is; not on the first page, or with a `#` in the address. */
export function PageHeading(props: {
  readonly title?: string;
  readonly children: ReactNode & (string | object);
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = props.title ?? (typeof props.children === 'string' ? props.children : '');
  usePageTitle(title);
  useEffect(() => {
    if (!isFirstPage && window.location.hash === '') {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isFirstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {props.children}
    </h1>
  );
}
