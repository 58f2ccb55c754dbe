// An indicator: what is measured and by what, with baseline and target on a line from nothing.
import { formatNumber } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { fieldInWords } from './in-words.ts';
import { messages } from './messages.ts';
import { numberIn, type Row, textIn, titleOf } from './plan.ts';
import { RowForm } from './row-form.tsx';
import { RowWays } from './row-ways.tsx';
import { SourceNote, SuggestionTag } from './source-note.tsx';
import type { PlanWork } from './use-plan-work.ts';

export function IndicatorRow(props: {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly work: PlanWork | undefined;
}) {
  const { row, rows, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const name = titleOf(row);
  if (work?.drafts[row.row] !== undefined) {
    return <RowForm id={row.row} kind="indicator" row={row} title={text.changeOf(name)} work={work} />;
  }
  const words = (field: string) => fieldInWords('indicator', field, row.values[field] ?? null, language);
  const facts = [words('type'), words('period'), words('unit')].filter(Boolean).join(', ');
  return (
    <div className="plan-indicator" data-row={row.row}>
      <p className="small">
        <b lang="sv">{name}</b> <SuggestionTag row={row} />
        <br />
        <span className="muted">
          {facts}.{' '}
          {textIn(row, 'source') && (
            <>
              {text.source}: <span lang="sv">{textIn(row, 'source')}.</span>
            </>
          )}
        </span>
      </p>
      <Line row={row} />
      {textIn(row, 'basis') && (
        <p className="small muted" lang="sv">
          {textIn(row, 'basis')}
        </p>
      )}
      {textIn(row, 'comparison') && (
        <p className="small muted" lang="sv">
          {textIn(row, 'comparison')}
        </p>
      )}
      <SourceNote source={row.source} />
      {work && <RowWays row={row} rows={rows} work={work} />}
    </div>
  );
}

function Line({ row }: { readonly row: Row }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [baseline, target] = [numberIn(row, 'baseline'), numberIn(row, 'target')];
  if (baseline === undefined && target === undefined) return <p className="small">{text.noBaseline}</p>;
  const inWords = (value: number | undefined) =>
    value === undefined ? text.unknown : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  const isShare = textIn(row, 'unit')?.startsWith('procent') === true;
  const top = Math.max(isShare ? 100 : 0, baseline ?? 0, target ?? 0) || 1;
  const at = (value: number) => `${((100 * value) / top).toFixed(2)}%`;
  const anchor = (value: number) => (value / top > 0.9 ? 'end' : value / top < 0.1 ? 'start' : 'middle');
  const label = text.indicatorLabel(inWords(baseline), inWords(target));
  const isClose = baseline !== undefined && target !== undefined && Math.abs(baseline - target) / top < 0.25;
  return (
    <svg width="100%" height={isClose ? 56 : 40} role="img" aria-label={label}>
      <line className="plan-axis" x1="0" x2="100%" y1="14" y2="14" />
      {baseline !== undefined && (
        <>
          <svg x={at(baseline)} y="14" overflow="visible" aria-hidden="true">
            <circle className="plan-baseline" r="5.5" />
          </svg>
          <text x={at(baseline)} y="38" fontSize="13.5" textAnchor={anchor(baseline)}>
            {inWords(baseline)}
          </text>
        </>
      )}
      {target !== undefined && (
        <>
          <line className="plan-target" x1={at(target)} x2={at(target)} y1="2" y2="26" />
          <text
            x={at(target)}
            y={isClose ? 54 : 38}
            fontSize="13.5"
            fontWeight="600"
            textAnchor={anchor(target)}
          >
            {text.target(inWords(target))}
          </text>
        </>
      )}
    </svg>
  );
}
