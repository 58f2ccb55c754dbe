// The municipalities' own view as far as disclosure lets it be shown: how many, and how they spread over the levels.
import { useMessages } from '../shared/language/language.tsx';
import { BenefitSpread } from './benefit-spread.tsx';
import { municipalMessages } from './municipal-messages.ts';
import type { YearView } from './report-view.tsx';
import '../county/report/beside.css';
import './municipal.css';

export function DisclosedView({ year }: { readonly year: Pick<YearView, 'report' | 'questions'> }) {
  const text = useMessages(municipalMessages);
  const view = year.report.municipalView;
  if (view === undefined) return null;
  return (
    <section className="section" aria-labelledby="kommunernas-bild">
      <h2 id="kommunernas-bild">{text.title}</h2>
      {view.status === 'hidden' ? (
        <p>{text.hidden[view.reason]}</p>
      ) : (
        <>
          <p>{text.answered(view.answered, view.asked)}</p>
          <BenefitSpread question={year.questions.municipal} rows={rowsOf(view, text)} asked={view.asked} />
        </>
      )}
    </section>
  );
}

type Shown = Extract<NonNullable<YearView['report']['municipalView']>, { status: 'shown' }>;

/** Whoever answered without a level is one number, of all reasons together. */
function rowsOf({ levels, answered }: Shown, text: { readonly noLevel: string }) {
  const without = answered - levels.reduce((sum, count) => sum + count, 0);
  const rows = levels.map((count, level): { of: number | string; count: number } => ({ of: level, count }));
  return without === 0 ? rows : [...rows, { of: text.noLevel, count: without }];
}
