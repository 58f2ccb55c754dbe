// All counties beside each other, for the measure and in the order that one has chosen.
import type { ReactNode } from 'react';
import { formatCount } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { Choices } from './choices.tsx';
import { nameOf } from './column-name.ts';
import type { Comparison } from './comparison.ts';
import { Downloads } from './downloads.tsx';
import { HeatMap } from './heat-map.tsx';
import { Legends } from './legends.tsx';
import { nameOfMeasure } from './measure-name.ts';
import { messages } from './messages.ts';
import { countUnseparatedNeighbours, orderCounties } from './order.ts';
import { comparisonRows, fileNameOf, measuredIn } from './save/comparison-rows.ts';
import { HeatPicture } from './save/heat-picture.tsx';
import { SaveButtons } from './save/save-buttons.tsx';
import type { View } from './view.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
}

/** `instead` stands where the table would, while there is none. */
export function HeatSection({ comparison, view, instead }: Props & { readonly instead?: ReactNode }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const measure = nameOfMeasure(view, language);
  const ordered = orderCounties(
    comparison.counties.map(({ county }) => county),
    view,
  );
  return (
    <section className="section">
      <h2>{text.heatTitle}</h2>
      {/* On paper the choices are gone that say it. */}
      <p className="strong print-only">{measure}</p>
      <p>
        {text.measureHints[view.measure.id]} <OrderNote view={view} ordered={ordered} />
      </p>
      <Choices comparison={comparison} view={view} />
      {instead ?? <Table comparison={comparison} view={view} ordered={ordered} />}
      <Downloads comparison={comparison} />
    </section>
  );
}

function Table({ comparison, view, ordered }: Props & { readonly ordered: readonly string[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <>
      <Scroll label={text.heatRegion(nameOfMeasure(view, language))}>
        <HeatMap comparison={comparison} view={view} ordered={ordered} />
      </Scroll>
      <Legends comparison={comparison} view={view} />
      <SaveButtons
        picture="heat"
        fileName={fileNameOf(comparison.round, ...measuredIn(view), 'tabell')}
        rows={() => comparisonRows({ comparison, ...view, counties: ordered }, false, language)}
      >
        <HeatPicture comparison={comparison} view={view} ordered={ordered} language={language} />
      </SaveButtons>
    </>
  );
}

/** What the order means, and what it does not. */
function OrderNote({ view, ordered }: { readonly view: View; readonly ordered: readonly string[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { orderBy, columns } = view;
  if (orderBy === 'code') return text.inCodeOrder;
  if (orderBy === 'north') return text.inNorthOrder;
  const column = columns.find(({ id }) => id === orderBy.column);
  if (column === undefined) return null;
  const { unseparated, neighbours } = countUnseparatedNeighbours(ordered, column);
  return (
    <>
      {text.inValueOrder(nameOf(column, language))}{' '}
      {neighbours > 0 && text.neighbours(formatCount(unseparated, neighbours, language))}
    </>
  );
}
