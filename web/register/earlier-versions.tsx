// What a row said before, fetched when it is asked for. Any version can be taken up again.
import { useState } from 'react';
import { type Register, type RowValues, registerColumns } from '../../functions/core/registers/register.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { RowFacts } from './row-facts.tsx';
import { nameOf } from './row-words.ts';
import type { OwnRow, OwnRows } from './use-own-rows.ts';

interface EarlierProps {
  readonly register: Register;
  readonly row: OwnRow;
  readonly version: SurveyVersion;
  readonly store: OwnRows;
}

export function EarlierVersions(props: EarlierProps) {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  if (props.row.version < 2) return null;
  return (
    <details
      className="register-earlier screen-only"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="small">{text.earlier}</summary>
      {isOpen && <Versions key={props.row.version} {...props} />}
    </details>
  );
}

function Versions({ register, row, version, store }: EarlierProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const loading = useLoaded(`history ${org} ${register} ${row.id} ${row.version}`, (signal) =>
    client('GET /api/organisations/{org}/registers/{register}/rows/{row}/history', {
      params: { org, register, row: row.id },
      signal,
    }),
  );
  return (
    <ShowLoaded of={loading} isPart>
      {({ versions }) => (
        <ol className="register-versions">
          {versions.length === 0 && <li>{text.noEarlier}</li>}
          {versions.map((earlier) => {
            const values = earlier.values as RowValues;
            return (
              <li key={earlier.version}>
                <p>
                  <b lang="sv">{nameOf(register, values) ?? text.noName}</b>{' '}
                  <span className="small muted">
                    {text.by(earlier.author ?? '', momentInWords(earlier.at, language, new Date()))}
                  </span>
                </p>
                <RowFacts
                  register={register}
                  version={version}
                  values={values}
                  without={[registerColumns[register].name]}
                />
                <button type="button" className="button compact" onClick={() => store.open(row, values)}>
                  {text.use}
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </ShowLoaded>
  );
}
