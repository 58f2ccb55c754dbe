// How sure the report is, and how it is computed, in words.

import { parts } from '../../../functions/core/priority/types.ts';
import { formatNumber, formatShare } from '../../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import { messages } from './messages.ts';
import type { Report } from './report.ts';

export function Certainty({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const draws = formatNumber(report.draws.count, 0, language);
  return (
    <>
      <section className="section">
        <h2>{text.certaintyTitle}</h2>
        <Notice tone="info">
          <p>
            <b>{text.sensitivity}</b> {text.sensitivityBody}
          </p>
        </Notice>
        <dl className="certainty">
          {text.certainty(draws).map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section">
        <h2>{text.methodTitle}</h2>
        <p>{text.method}</p>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              {text.parts[part][0]}, {formatShare(report.weights[part], language)}. {text.partFormulas[part]}
            </li>
          ))}
        </ul>
        <p>{text.methodMissing}</p>
        <p>{text.methodDraws(draws, report.draws.generator, String(report.draws.seed))}</p>
      </section>
    </>
  );
}
