// The comparison by one measure. What is below areas and dimensions is fetched when it is asked for; the choices stay
// where they are meanwhile, and so does the focus on them.
import { useSearch } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { isBelow } from './below/below.ts';
import { useBelow } from './below/use-below.ts';
import type { Comparison } from './comparison.ts';
import { DrawnColumn } from './drawn-column.tsx';
import { HeatSection } from './heat-section.tsx';
import { messages } from './messages.ts';
import { TrendSection } from './trend/trend-section.tsx';
import { readView, type View } from './view.ts';

/** `view` is as it is before anything more has been fetched. */
export function Compared({
  comparison,
  view: first,
}: {
  readonly comparison: Comparison;
  readonly view: View;
}) {
  const text = useMessages(messages);
  const search = useSearch();
  const isOfBelow = isBelow(first.measure);
  const loading = useBelow(comparison.round, isOfBelow);
  const below = loading.loaded.state === 'ready' ? loading.loaded.value : undefined;
  const view = (below && readView(comparison, search, below)) ?? first;
  const isFollowed = comparison.areaNames.length > 0 && !isOfBelow;
  const waiting = (
    <ShowLoaded of={loading} isPart>
      {() => <p>{text.notCounted}</p>}
    </ShowLoaded>
  );
  return (
    <>
      <HeatSection
        comparison={comparison}
        view={view}
        {...(isOfBelow && view.column === undefined && { instead: waiting })}
      />
      {view.column && <DrawnColumn comparison={comparison} view={view} column={view.column} />}
      {view.column && isFollowed && <TrendSection comparison={comparison} view={view} column={view.column} />}
    </>
  );
}
