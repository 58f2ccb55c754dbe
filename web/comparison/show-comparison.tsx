// A round's comparison as it is read: how it stands, the lead, all counties beside each other, one column drawn.
import { useSearch } from 'wouter';
import { formatCount } from '../../functions/core/report/format.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { clock, dateInWords } from '../shared/language/times.ts';
import { Status } from '../shared/status.tsx';
import { columnsOf } from './columns.ts';
import { Compared } from './compared.tsx';
import type { Comparison } from './comparison.ts';
import { describeComparison } from './lead.ts';
import { measuresIn } from './measures.ts';
import { messages } from './messages.ts';
import { readView } from './view.ts';

export function ShowComparison({ comparison }: { readonly comparison: Comparison }) {
  const text = useMessages(messages);
  const view = readView(comparison, useSearch());
  useMarkSynthetic(comparison.synthetic);
  return (
    <>
      <Meta comparison={comparison} />
      {view === undefined && <p>{text.nothingAsked}</p>}
      <Lead comparison={comparison} />
      {view && <Compared comparison={comparison} view={view} />}
      <Foot comparison={comparison} />
    </>
  );
}

function Meta({ comparison }: { readonly comparison: Comparison }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { organisations, counties, roundStatus } = comparison;
  const shown = counties.filter(({ standing }) => standing === 'shown').length;
  return (
    <ul className="meta">
      <li>
        <Status tone="ok" icon="done">
          {text.statuses[roundStatus]}
        </Status>
      </li>
      <li>
        <Content of={comparison.roundName} />
      </li>
      <li>
        <b>{text.responded(formatCount(organisations.responded, organisations.inScope, language))}</b>
      </li>
      <li>{text.shownCounties(formatCount(shown, counties.length, language))}</li>
    </ul>
  );
}

/** Of the score where the round asks for needs, else of maturity: the same whatever one looks at below. */
function Lead({ comparison }: { readonly comparison: Comparison }) {
  const { language } = useLanguage();
  const [measure] = measuresIn(comparison);
  if (measure === undefined) return null;
  return (
    <div className="report-summary keep-together comparison-lead">
      {describeComparison(comparison, measure, columnsOf(comparison, measure), language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function Foot({ comparison }: { readonly comparison: Comparison }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { roundName, version, computedAt, rules, hash } = comparison;
  const at = `${dateInWords(computedAt, language)} ${clock(computedAt, language)}`;
  return (
    <p className="report-foot small muted">
      {text.foot(contentText(roundName, language), version, at)} {text.rules(rules.weights, rules.disclosure)}{' '}
      <span className="checksum">{hash}</span>
    </p>
  );
}
