// What something said before, who changed it, when and to what: fetched when it is opened.
import { useState } from 'react';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import type { PlanValue } from '../plan.ts';
import { type Edit, editsOf, type Version } from './edits.ts';
import { messages } from './messages.ts';
import './earlier.css';

export interface WordedField {
  readonly id: string;
  readonly label: string;
  /** Empty for nothing. */
  readonly inWords: (value: PlanValue) => string;
}

interface EarlierProps {
  /** What it is called, for those who hear the page. */
  readonly name: string;
  /** Names it among everything on the page. */
  readonly id: string;
  readonly standing: Version;
  readonly fields: readonly WordedField[];
  /** Those that have been replaced. */
  readonly load: (signal: AbortSignal) => Promise<readonly Version[]>;
}

/** Nothing where there is only one version. */
export function EarlierWordings(props: EarlierProps) {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  if (props.standing.version < 2) return null;
  return (
    <details
      className="earlier-wordings screen-only"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="small">
        {text.earlier} <span className="hidden-text">{text.of(props.name)}</span>
      </summary>
      {isOpen && <Edits {...props} />}
    </details>
  );
}

function Edits({ id, standing, fields, load }: EarlierProps) {
  const text = useMessages(messages);
  const loading = useLoaded(`history ${id} ${standing.version}`, load);
  const ids = fields.map((field) => field.id);
  return (
    <ShowLoaded of={loading} isPart>
      {(versions) =>
        versions.length === 0 ? (
          <p className="small">{text.none}</p>
        ) : (
          <ol className="earlier-edits small">
            {editsOf(standing, versions, ids).map((edit) => (
              <OneEdit key={edit.version} edit={edit} fields={fields} />
            ))}
          </ol>
        )
      }
    </ShowLoaded>
  );
}

function OneEdit({ edit, fields }: { readonly edit: Edit; readonly fields: readonly WordedField[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const who = text.by(edit.author ?? text.someone, momentInWords(edit.at, language, new Date()));
  return (
    <li>
      <p>
        {edit.version === 1 && `${text.first}: `}
        <b>{who}</b>
      </p>
      <dl className="earlier-changes">
        {edit.changes.map(({ field, before, after }) => {
          const worded = fields.find(({ id }) => id === field);
          const words = (value: PlanValue) => worded?.inWords(value) || text.nothing;
          return (
            <div key={field}>
              <dt>{worded?.label}</dt>
              <dd>
                <span className="hidden-text">{text.before}</span> <del lang="sv">{words(before)}</del>
              </dd>
              <dd>
                <span className="hidden-text">{text.after}</span> <ins lang="sv">{words(after)}</ins>
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
