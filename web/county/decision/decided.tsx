// A decision as it was recorded: the order beside the proposal it was made from, the reasons, who decided and when.
import { Link } from 'wouter';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, momentInWords } from '../../shared/language/times.ts';
import { paths } from '../../shared/paths.ts';
import type { Decision } from './decision.ts';
import { messages } from './messages.ts';
import { OrderLegend, OrderTable } from './order-table.tsx';

interface DecidedProps {
  readonly county: string;
  readonly round: string;
  readonly decision: Decision;
  /** Newest first. */
  readonly all: readonly Decision[];
}

export function Decided({ county, round, decision, all }: DecidedProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const reasons = new Map(decision.reasons.map(({ area, reason }) => [area, reason]));
  const hasOrder = decision.proposed.some(({ group }) => group !== undefined);
  return (
    <>
      <p className="lead order-summary">{text.summary(decision.departures.length, decision.order.length)}</p>
      <dl className="facts">
        <dt>{text.decidedOn}</dt>
        <dd>{dateInWords(decision.decidedOn, language)}</dd>
        <dt>{text.reference}</dt>
        <dd>{decision.reference}</dd>
        <dt>{text.took}</dt>
        <dd lang="sv">{decision.participants.join(', ')}</dd>
      </dl>
      <section className="section">
        <h2>{text.orderTitle}</h2>
        {hasOrder && <OrderLegend />}
        <OrderTable
          proposed={decision.proposed}
          order={decision.order}
          departures={decision.departures}
          selected={new Set(decision.selected)}
          reason={({ area }) => <p lang="sv">{reasons.get(area)}</p>}
        />
        <p className="small muted">
          {text.recordedBy(decision.by, momentInWords(decision.at, language, new Date()))}{' '}
          <span className="checksum">{decision.report.inputsHash}</span>
        </p>
      </section>
      {all.length > 1 && (
        <section className="section screen-only">
          <h2>{text.versionsTitle}</h2>
          <ul className="decision-versions">
            {all.map(({ version, decidedOn, reference }, index) => (
              <li key={version}>
                <Link
                  href={paths.decisionVersion(county, round, version)}
                  aria-current={version === decision.version ? 'page' : undefined}
                >
                  {text.version(version)}
                </Link>{' '}
                {dateInWords(decidedOn, language)}, {reference}
                {index === 0 && <span className="tag">{text.standing}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
