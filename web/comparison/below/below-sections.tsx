// The comparison by what is below areas and dimensions, once it has been fetched; the choices stand meanwhile.
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { Choices } from '../choices.tsx';
import type { Comparison } from '../comparison.ts';
import { messages } from '../messages.ts';
import { readView, type View } from '../view.ts';
import { useBelow } from './use-below.ts';

export function BelowSections(props: {
  readonly comparison: Comparison;
  /** As it is before what it shows has come. */
  readonly view: View;
  readonly children: (view: View) => ReactNode;
}) {
  const { comparison, view, children } = props;
  const text = useMessages(messages);
  const search = useSearch();
  const loading = useBelow(comparison.round);
  const { loaded } = loading;
  const whole = loaded.state === 'ready' ? readView(comparison, search, loaded.value) : undefined;
  if (whole?.column !== undefined) return children(whole);
  return (
    <section className="section">
      <h2>{text.heatTitle}</h2>
      <Choices comparison={comparison} view={view} />
      <ShowLoaded of={loading} isPart>
        {() => <p>{text.notCounted}</p>}
      </ShowLoaded>
    </section>
  );
}
