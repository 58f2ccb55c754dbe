// What others in the county have and share in an area: the first few, all on request, and the way to the register.
import { useState } from 'react';
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { RowValues } from '../../functions/core/registers/register.ts';
import { loadVersions, type Versions } from '../register/load-versions.ts';
import { RowMarks } from '../register/row-marks.tsx';
import { columnsOf, nameOf, wordsIn } from '../register/row-words.ts';
import { searchAddress } from '../register/search-address.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import '../register/register.css';

type Row = CallOutput<'GET /api/counties/{county}/registers/{register}'>['rows'][number];

/** So many are enough to see that there is something. */
const shownFirst = 3;

export function SharedResources({ area, name }: { readonly area: string; readonly name: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { id: own, county = '' } = useMember().current.organisation;
  const { loaded, reload } = useLoaded(`shared ${county} ${own} ${area}`, async (signal) => {
    const { rows } = await client('GET /api/counties/{county}/registers/{register}', {
      params: { county, register: 'resurser' },
      query: { area, shared: 'yes' },
      signal,
    });
    const others = rows
      .filter(({ organisation }) => organisation.id !== own)
      .toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, 'sv'));
    const refs = others.map(({ surveyRef }) => surveyRef);
    return { rows: others, versions: await loadVersions(client, refs, signal) };
  });
  return (
    <div className="shared-resources">
      <h4>
        {text.sharedTitle} <span className="hidden-text">{text.within(name)}</span>
      </h4>
      {loaded.state === 'loading' && (
        <p className="muted" role="status">
          {text.sharedLoading}
        </p>
      )}
      {loaded.state === 'failed' && (
        <p>
          {text.sharedFailed} <WhatWentWrong cause={loaded.cause} />{' '}
          <button type="button" className="link" onClick={reload}>
            {text.sharedRetry} <span className="hidden-text">{text.within(name)}</span>
          </button>
        </p>
      )}
      {loaded.state === 'ready' && <Rows {...loaded.value} name={name} />}
      <p className="screen-only">
        <Link href={searchAddress('resurser', { area })}>
          {text.sharedResources} <span className="hidden-text">{text.within(name)}</span>
        </Link>
      </p>
    </div>
  );
}

function Rows(props: { readonly rows: readonly Row[]; readonly versions: Versions; readonly name: string }) {
  const text = useMessages(messages);
  const [isWhole, setWhole] = useState(false);
  const { rows, versions, name } = props;
  if (rows.length === 0) return <p className="muted">{text.sharedNone}</p>;
  return (
    <>
      <ul>
        {(isWhole ? rows : rows.slice(0, shownFirst)).map((row) => (
          <SharedRow key={`${row.organisation.id} ${row.id}`} row={row} versions={versions} />
        ))}
      </ul>
      {!isWhole && rows.length > shownFirst && (
        <button type="button" className="link screen-only" onClick={() => setWhole(true)}>
          {text.sharedAll(rows.length)} <span className="hidden-text">{text.within(name)}</span>
        </button>
      )}
    </>
  );
}

function SharedRow({ row, versions }: { readonly row: Row; readonly versions: Versions }) {
  const text = useMessages(messages);
  const values = row.values as RowValues;
  const version = versions.get(row.surveyRef);
  const kinds = version === undefined ? [] : wordsIn(columnsOf(version, 'resurser'), values, 'res-typ');
  return (
    <li>
      <span lang="sv">
        <b>{nameOf('resurser', values) ?? text.sharedNoName}</b>, {row.organisation.name}
        {kinds.map((words) => ` · ${words.sv}`).join('')}
      </span>
      <RowMarks values={values} />
    </li>
  );
}
