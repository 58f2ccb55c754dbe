// The nation's comparison of counties: which round, then what it shows. Its addresses hold round and view.
import { Link, Redirect, useLocation } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { maturitySurvey } from '../../functions/core/maturity/scores.ts';
import { inventories } from '../../functions/core/scores.ts';
import { contentText, languageOf, useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { ShowComparison } from './show-comparison.tsx';
import '../county/report/heat.css';
import '../county/report/report.css';
import './comparison.css';
import './opened-county.css';
import './tile-map.css';
import './strips.css';

type Round = CallOutput<'GET /api/rounds'>['rounds'][number];

/** Without `round`: the latest that is closed. */
export function ComparisonPage({ round: chosen }: { readonly round?: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded('rounds', async (signal) => {
    const { rounds } = await client('GET /api/rounds', { signal });
    return rounds.filter(isCompared);
  });
  return (
    <>
      <div className="heading comparison-heading">
        <PageHeading>{text.title}</PageHeading>
      </div>
      <ShowLoaded of={loading} isPart>
        {(rounds) => {
          if (chosen === undefined) {
            const newest = latest(rounds);
            // To the round's own address at once: the first thing one chooses would else be on another page.
            return newest ? <Redirect to={paths.comparison(newest.id)} replace /> : <NoRound />;
          }
          return (
            <>
              <RoundChoice rounds={rounds} chosen={chosen} />
              <OneRound key={chosen} round={chosen} />
            </>
          );
        }}
      </ShowLoaded>
    </>
  );
}

const compared = [inventories.municipality, maturitySurvey];

/** A closed one that asks about needs or maturity; what others ask is not compared. */
function isCompared({ status, surveys }: Round): boolean {
  const isOver = status === 'closed' || status === 'established';
  return isOver && surveys.some((ref) => compared.includes(surveyOf(ref as SurveyRef)));
}

function latest(rounds: readonly Round[]): Round | undefined {
  return rounds.toSorted((a, b) => Date.parse(b.closesAt) - Date.parse(a.closesAt))[0];
}

function OneRound({ round }: { readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`comparison ${round}`, (signal) =>
    client('GET /api/rounds/{round}/comparison', { params: { round }, signal }),
  );
  return (
    <ShowLoaded of={loading} isPart>
      {(comparison) => <ShowComparison comparison={comparison} />}
    </ShowLoaded>
  );
}

function NoRound() {
  const text = useMessages(messages);
  return (
    <>
      <h2>{text.noRound}</h2>
      <p>{text.noRoundHint}</p>
      <p>
        <Link href={paths.rounds}>{text.toRounds}</Link>
      </p>
    </>
  );
}

function RoundChoice({ rounds, chosen }: { readonly rounds: readonly Round[]; readonly chosen: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const isAmong = rounds.some(({ id }) => id === chosen);
  // One that is asked for by its address and is not closed is said no to beneath.
  if (isAmong && rounds.length < 2) return null;
  return (
    <div className="field screen-only comparison-round">
      <label htmlFor="comparison-round">{text.round}</label>
      <select
        id="comparison-round"
        value={isAmong ? chosen : ''}
        onChange={({ target }) => navigate(paths.comparison(target.value))}
      >
        {!isAmong && <option value="" />}
        {rounds.map(({ id, name }) => (
          <option key={id} value={id} lang={languageOf(name, language)}>
            {contentText(name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
