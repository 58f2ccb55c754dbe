// Who among similar municipalities has come further, of those that have agreed to be named: whom to ask, and about what.
import type { CallOutput } from '../../functions/contract/client.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useSession } from '../shared/session/session.tsx';
import type { Results } from './load-profile.ts';
import './further-along.css';

type FurtherAlongResults = CallOutput<'GET /api/rounds/{round}/results/{org}/further-along'>;
type Compared = Extract<FurtherAlongResults, { status: 'compared' }>;

const messages = defineMessages(
  {
    title: 'Vilka liknande kommuner har kommit längre?',
    lead: (group: string) =>
      `Kommuner i er kommungrupp (${group}) som har sagt ja till att namnges, och som har kommit minst ett steg längre än ni. Hör av er till dem och fråga hur de har gjort.`,
    order: 'De som ligger närmast er i storlek står först, högst fem på varje rad.',
    area: 'Områden',
    dimension: 'Mognad',
    none: 'Det finns ingen att namnge här. Antingen har ingen av dem som har sagt ja kommit minst ett steg längre än ni, eller så skulle ett namn säga vad andra har svarat.',
    'opened-again':
      'Inga namn visas för den här omgången. Den har öppnats igen sedan den stängde, och namnen skulle säga vad som ändrades däremellan.',
    'not-counted': 'Era svar räknas inte med i omgången som den stängde, så det finns inget att jämföra med.',
    loading: 'Hämtar namn …',
    failed: 'Namnen kunde inte hämtas.',
    retry: 'Försök igen',
  },
  {
    title: 'Which similar municipalities have come further?',
    lead: (group: string) =>
      `Municipalities in your group (${group}) that have agreed to be named, and have come at least one step further than you. Contact them and ask how they did it.`,
    order: 'Those nearest to you in size come first, five at most in each row.',
    area: 'Areas',
    dimension: 'Maturity',
    none: 'There is nobody to name here. Either none of those who have agreed has come at least one step further than you, or a name would say what others have answered.',
    'opened-again':
      'No names are shown for this round. It has been opened again since it closed, and names would say what changed in between.',
    'not-counted':
      'Your answers are not counted in the round as it closed, so there is nothing to compare with.',
    loading: 'Loading names …',
    failed: 'The names could not be loaded.',
    retry: 'Try again',
  },
);

export function FurtherAlong({ results }: { readonly results: Results }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const params = { round: results.round, org: results.organisation.id };
  const { loaded, reload } = useLoaded(`further along ${params.round} ${params.org}`, (signal) =>
    client('GET /api/rounds/{round}/results/{org}/further-along', { params, signal }),
  );
  // The page has said already that nothing is compared.
  if (loaded.state === 'ready' && isSaidAbove(loaded.value)) return null;
  return (
    <section className="section" aria-labelledby="further-along">
      <h2 id="further-along">{text.title}</h2>
      {loaded.state === 'loading' && (
        <p className="muted" role="status">
          {text.loading}
        </p>
      )}
      {loaded.state === 'failed' && (
        <p>
          {text.failed} <WhatWentWrong cause={loaded.cause} />{' '}
          <button type="button" className="link" onClick={reload}>
            {text.retry}
          </button>
        </p>
      )}
      {loaded.state === 'ready' && <Outcome outcome={loaded.value} />}
    </section>
  );
}

function isSaidAbove(outcome: FurtherAlongResults): boolean {
  return (
    outcome.status === 'not-compared' &&
    (outcome.reason === 'round-open' || outcome.reason === 'not-compared')
  );
}

function Outcome({ outcome }: { readonly outcome: FurtherAlongResults }) {
  const text = useMessages(messages);
  if (outcome.status === 'not-compared')
    return <p>{outcome.reason === 'opened-again' ? text['opened-again'] : text['not-counted']}</p>;
  const parts = outcome.parts.filter(({ municipalities }) => municipalities.length > 0);
  return (
    <>
      <p>{text.lead(outcome.group.name)}</p>
      {parts.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="muted small">{text.order}</p>
          <Parts title={text.area} parts={parts.filter(({ kind }) => kind === 'area')} />
          <Parts title={text.dimension} parts={parts.filter(({ kind }) => kind === 'dimension')} />
        </>
      )}
    </>
  );
}

function Parts({ title, parts }: { readonly title: string; readonly parts: Compared['parts'] }) {
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="further-along-title">{title}</h3>
      <dl className="further-along" lang="sv">
        {parts.map(({ id, name, municipalities }) => (
          <div key={id}>
            <dt>{name}</dt>
            {municipalities.map((one) => (
              <dd key={one.id}>
                {one.name}, <span className="muted">{one.county}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
