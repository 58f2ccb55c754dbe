// Resources and earlier mappings in the county that concern one area, beside its needs.
import { registerColumns, registers } from '../../../functions/core/registers/register.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import { besideMessages } from './beside-messages.ts';

export function KnownInArea({ county, area }: { readonly county: string; readonly area: string }) {
  const text = useMessages(besideMessages);
  const { client } = useSession();
  const loading = useLoaded(`known ${county} ${area}`, (signal) =>
    Promise.all(
      registers.map(async (register) => {
        const { rows } = await client('GET /api/counties/{county}/registers/{register}', {
          params: { county, register },
          query: { area },
          signal,
        });
        return { register, rows };
      }),
    ),
  );
  return (
    <ShowLoaded of={loading} isPart>
      {(found) => (
        <div className="known">
          {found.map(({ register, rows }) => (
            <div key={register}>
              <h4>{register === 'resurser' ? text.resources : text.mappings}</h4>
              {rows.length === 0 && <p>{text.noRows}</p>}
              <ul>
                {[...Map.groupBy(rows, ({ values }) => nameIn(values, registerColumns[register].name))].map(
                  ([name, same]) => (
                    <li key={name} lang="sv">
                      <b>{name}</b>
                      {' · '}
                      {[...new Set(same.map(({ organisation }) => organisation.name))].join(', ')}
                    </li>
                  ),
                )}
              </ul>
              {rows.length > 0 && (
                <a className="screen-only" href={paths.register({ register, omrade: area })}>
                  {text.inRegister}
                  <span className="hidden-text">
                    : {register === 'resurser' ? text.resources : text.mappings}
                  </span>
                </a>
              )}
            </div>
          ))}
        </div>
      )}
    </ShowLoaded>
  );
}

function nameIn(values: Readonly<Record<string, unknown>>, column: string): string {
  const name = values[column];
  return typeof name === 'string' ? name : '';
}
