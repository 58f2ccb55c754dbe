// Room for a table wider than the page: scrolls by itself, and can be reached and scrolled by keyboard.
import type { ReactNode } from 'react';

export function Scroll(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}
