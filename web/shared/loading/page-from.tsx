// A page whose code loads when it is first opened, with the three faces of everything that loads.
import type { ComponentType } from 'react';
import { ShowLoaded } from './show-loaded.tsx';
import { useLoaded } from './use-loaded.ts';

/**
 * Call it once for each page, at module level. React's own `lazy` takes the whole app down where loading fails, and
 * holds back for 300 ms what has loaded once something has been shown in the meantime.
 */
export function pageFrom<P extends object = Record<never, never>>(
  importPage: () => Promise<ComponentType<P>>,
  /** For a part of a page that has a heading already. */
  { isPart }: { readonly isPart?: true } = {},
): ComponentType<P> {
  let Known: ComponentType<P> | undefined;
  let hasFailed = false;
  const load = async () => {
    if (hasFailed) await beginAnew();
    try {
      Known ??= await importPage();
      return Known;
    } catch (cause) {
      hasFailed = true;
      throw cause;
    }
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only
  return function Page(props: P) {
    const loading = useLoaded('page', load);
    if (Known !== undefined) return <Known {...props} />;
    return (
      <ShowLoaded of={loading} {...(isPart && { isPart })}>
        {(Loaded) => <Loaded {...props} />}
      </ShowLoaded>
    );
  };
}

/** A browser remembers for as long as the document lives that an import has failed. Rejects while nobody answers. */
async function beginAnew(): Promise<void> {
  await fetch(window.location.href, { method: 'HEAD' });
  window.location.reload();
}
