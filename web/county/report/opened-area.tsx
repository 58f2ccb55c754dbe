// An opened row: what the score is made of, whether the place holds, and each municipality's answers.
import { formatShare } from '../../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { AreaAnswers } from './area-answers.tsx';
import { ExplainedScore } from './explained/explained-score.tsx';
import { messages } from './messages.ts';
import { PartsTable } from './parts-table.tsx';
import { PlaceTests, ScoreBounds } from './place-tests.tsx';
import type { Area, Report } from './report.ts';

interface OpenedAreaProps {
  readonly report: Report;
  readonly area: Area;
  readonly places: number;
}

export function OpenedArea(props: OpenedAreaProps) {
  return (
    <div className="opened">
      <PartsTable {...props} />
      <div>
        {props.area.rankRange && <PlaceTests {...props} />}
        <ScoreBounds area={props.area} />
      </div>
      <AreaAnswers {...props} />
      <Top area={props.area} />
      <ExplainedScore {...props} />
    </div>
  );
}

/** How often the area came among the first in the draws. */
function Top({ area: { top } }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (top === undefined) return null;
  return (
    <table className="top-shares">
      <caption>
        <b>{text.topTitle}</b> {text.topHint}
      </caption>
      <tbody>
        {([1, 2, 3] as const).map((place) => (
          <tr key={place}>
            <th scope="row">{text.topPlace(place)}</th>
            <td className="number">{formatShare(top[place], language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
