// That a row is only suggested, and what the suggestion rests on and how far that carries it.

import { webLink } from '../register/web-link.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Row } from './plan.ts';

export function SuggestionTag({ row }: { readonly row: Pick<Row, 'kept'> }) {
  const text = useMessages(messages);
  return row.kept ? null : <span className="tag plan-suggestion">{text.suggestion}</span>;
}

export function SourceNote({ source }: { readonly source: Row['source'] }) {
  const text = useMessages(messages);
  if (source === undefined) return null;
  const { works, shows, support } = source;
  return (
    <details className="plan-source screen-only">
      <summary className="small">{text.basis}</summary>
      <div className="small">
        {works.length === 0 && !shows && <p>{text.ownJudgement}</p>}
        {support && <p>{text.support[support]}</p>}
        {shows && <p lang="sv">{shows}</p>}
        {works.length > 0 && (
          <ul>
            {works.map(({ title, publisher, year, url, grade, mirrored }) => {
              const href = url === undefined ? undefined : webLink(url);
              const marks = [text.grades[grade], ...(mirrored ? [text.mirrored] : [])].join(', ');
              return (
                <li key={title}>
                  <span lang="sv">
                    {href ? (
                      <a href={href} rel="noreferrer noopener nofollow">
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                    , {[publisher, year].filter(Boolean).join(' ')}
                  </span>{' '}
                  ({marks})
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </details>
  );
}
