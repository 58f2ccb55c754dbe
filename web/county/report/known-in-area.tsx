// Resources and earlier mappings in the county that concern one area, beside its needs.
import { permissions } from '../../../functions/core/access.ts';
import { registers } from '../../../functions/core/registers/register.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { paths } from '../../shared/paths.ts';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report } from './report.ts';

export function KnownInArea({ report, area }: { readonly report: Report; readonly area: string }) {
  const text = useMessages(besideMessages);
  const { client } = useSession();
  const { round, county } = report;
  const mayReadRegisters = permissions[useMember().current.role]['read-registers'] !== undefined;
  const loading = useLoaded(`known ${round} ${county} ${area}`, async (signal) => {
    const params = { round, county };
    const { rows } = await client('GET /api/rounds/{round}/counties/{county}/report/registers', {
      params,
      query: { area },
      signal,
    });
    return Map.groupBy(rows, ({ register }) => register);
  });
  return (
    <ShowLoaded of={loading} isPart>
      {(found) => (
        <div className="known">
          {registers.map((register) => {
            const rows = found.get(register) ?? [];
            const heading = register === 'resurser' ? text.resources : text.mappings;
            return (
              <div key={register}>
                <h4>{heading}</h4>
                {rows.length === 0 && <p>{text.noRows}</p>}
                <ul>
                  {[...Map.groupBy(rows, ({ name }) => name)].map(([name, same]) => (
                    <li key={name} lang="sv">
                      <b>{name}</b>
                      {' · '}
                      {[...new Set(same.map(({ organisation }) => organisation))].join(', ')}
                    </li>
                  ))}
                </ul>
                {rows.length > 0 && mayReadRegisters && (
                  <a className="screen-only" href={paths.register({ register, omrade: area })}>
                    {text.inRegister}
                    <span className="hidden-text">: {heading}</span>
                  </a>
                )}
              </div>
            );
          })}
        </div>
      )}
    </ShowLoaded>
  );
}
