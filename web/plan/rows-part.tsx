// The rest of a plan, kind by kind in the catalogue's order: each row with its fields under their labels.
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { siblings } from '../../functions/core/plan/tree.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { AddRow, type PartProps } from './goals-part.tsx';
import { fieldInWords } from './in-words.ts';
import { messages } from './messages.ts';
import { type Row, titleOf } from './plan.ts';
import { RowForm } from './row-form.tsx';
import { RowWays } from './row-ways.tsx';
import { SourceNote, SuggestionTag } from './source-note.tsx';

export function RowsPart(props: PartProps & { readonly kind: KindId }) {
  const { kind, rows, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { plural, isSingle } = kinds[kind];
  const own = siblings(rows, kind);
  if (own.length === 0 && work === undefined) return null;
  return (
    <section className="section" aria-labelledby={`del-${kind}`}>
      <h2 id={`del-${kind}`}>{contentText(plural, language)}</h2>
      {own.length === 0 && <p>{text.noneOfKind}</p>}
      <ul className="plan-rows">
        {own.map((row) => (
          <li key={row.row} data-row={row.row} className={row.kept ? undefined : 'plan-suggested'}>
            <OneRow row={row} {...props} />
          </li>
        ))}
      </ul>
      {work && !isSingle && <AddRow kind={kind} work={work} />}
    </section>
  );
}

function OneRow({ row, rows, work }: PartProps & { readonly row: Row }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { title, fields, name } = kinds[row.kind];
  const called = titleOf(row) || contentText(name, language);
  if (work?.drafts[row.row] !== undefined) {
    return <RowForm id={row.row} kind={row.kind} row={row} title={text.changeOf(called)} work={work} />;
  }
  const facts = fields
    .filter(({ id }) => id !== title)
    .map((field) => ({
      field,
      words: fieldInWords(row.kind, field.id, row.values[field.id] ?? null, language),
    }))
    .filter(({ words }) => words !== '');
  return (
    <>
      {title && (
        <h3 className="plan-row-name">
          <span lang="sv">{called}</span> <SuggestionTag row={row} />
        </h3>
      )}
      <dl className="facts plan-facts">
        {facts.map(({ field, words }) => (
          <div key={field.id}>
            <dt>{contentText(field.label, language)}</dt>
            <dd lang={field.rule.type === 'choice' ? undefined : 'sv'} className="plan-text">
              {words}
            </dd>
          </div>
        ))}
      </dl>
      <SourceNote source={row.source} />
      {work && <RowWays row={row} rows={rows} work={work} name={called} />}
    </>
  );
}
