// "Our profile": the answer in words, then areas and dimensions beside others', what has changed, and where to go next.
import { Link, useLocation } from 'wouter';
import { summariseAreas } from '../../functions/core/results/result-summary.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, contentText, languageOf, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { AreaTable } from './area-table.tsx';
import { Changes } from './changes.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { FurtherAlong } from './further-along.tsx';
import { loadProfile, type Profile, type Results } from './load-profile.ts';
import { messages } from './messages.ts';
import { NamingConsent } from './naming-consent.tsx';
import { NationalConsent } from './national-consent.tsx';
import { NextSteps } from './next-steps.tsx';
import { NotCompared } from './not-compared.tsx';
import '../county/report/heat.css';
import './profile.css';

export function ProfilePage({ round }: { readonly round?: string }) {
  const { client } = useSession();
  const { organisation } = useMember().current;
  const loading = useLoaded(`profile ${organisation.id} ${round}`, (signal) =>
    loadProfile(client, organisation, round, signal),
  );
  return (
    <ShowLoaded of={loading}>
      {(profile) => (profile === undefined ? <NoRound /> : <ShowProfile profile={profile} />)}
    </ShowLoaded>
  );
}

function NoRound() {
  const text = useMessages(messages);
  return (
    <div className="heading">
      <PageHeading>{text.title}</PageHeading>
      <p>{text.noRound}</p>
    </div>
  );
}

function ShowProfile({ profile }: { readonly profile: Profile }) {
  const text = useMessages(messages);
  const { results } = profile;
  const { inventory, maturity } = results;
  useMarkSynthetic(results.synthetic);
  const hasInventory = inventory?.submitted !== undefined;
  const hasMaturity = maturity?.submitted !== undefined;
  return (
    <>
      <div className="heading">
        <PageHeading title={text.title}>{text.titleOf(results.organisation.name)}</PageHeading>
        <Meta results={results} />
      </div>
      <RoundChoice profile={profile} />
      {hasInventory && <Summary results={results} />}
      <NotSubmitted results={results} />
      {(hasInventory || hasMaturity) && (
        <>
          <div className="buttons profile-actions">
            <button type="button" className="button" onClick={() => window.print()}>
              {text.print}
            </button>
          </div>
          <NotCompared results={results} />
        </>
      )}
      {hasInventory && <AreaTable results={results} inventory={inventory} />}
      {hasMaturity && <DimensionTable results={results} maturity={maturity} />}
      {(hasInventory || hasMaturity) && <Changes results={results} />}
      {(hasInventory || hasMaturity) && <NextSteps profile={profile} />}
      {(hasInventory || hasMaturity) && isCompared(results) && (
        <FurtherAlong key={results.round} results={results} />
      )}
      {isGotland(results) && <NationalConsent organisation={results.organisation.id} />}
      {mayBeNamed(results) && <NamingConsent organisation={results.organisation.id} />}
    </>
  );
}

/** The only county of one municipality: the server decides, the page only asks it where there is something to ask. */
function isGotland({ organisation, county }: Results): boolean {
  return county.id === '09' && organisation.kind === 'municipality';
}

/** The server decides; a region is never compared, and nobody is while the round takes answers. */
function isCompared({ group, roundStatus }: Results): boolean {
  return group !== undefined && roundStatus !== 'open';
}

/** Regions are not compared, and whoever is alone in a county is not named. */
function mayBeNamed(results: Results): boolean {
  return results.group !== undefined && !isGotland(results);
}

function Meta({ results }: { readonly results: Results }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const parts = [
    { name: text.inventory, part: results.inventory },
    { name: text.maturity, part: results.maturity },
  ];
  return (
    <ul className="meta">
      <li>
        <Content of={results.roundName} />
      </li>
      {parts.map(
        ({ name, part }) =>
          part?.submitted && (
            <li key={name}>
              <Status tone="ok" icon="done">
                {text.submitted(name, dateInWords(part.submitted.at, language))}
              </Status>
            </li>
          ),
      )}
    </ul>
  );
}

function RoundChoice({ profile: { rounds, results } }: { readonly profile: Profile }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  if (rounds.length < 2) return null;
  return (
    <div className="field screen-only round-choice">
      <label htmlFor="profile-round">{text.round}</label>
      <select
        id="profile-round"
        value={results.round}
        onChange={(event) => navigate(paths.profileOf(event.target.value))}
      >
        {rounds.map((round) => (
          <option key={round.id} value={round.id} lang={languageOf(round.name, language)}>
            {contentText(round.name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Summary({ results: { inventory } }: { readonly results: Results }) {
  const { language } = useLanguage();
  const before = inventory?.before;
  const sentences = summariseAreas(
    (inventory?.areas ?? []).map((area) => area),
    before && contentText(before.roundName, language),
    language,
  );
  return (
    <div className="profile-summary keep-together">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** One notice for each questionnaire that the round asks and that has not been submitted. */
function NotSubmitted({ results }: { readonly results: Results }) {
  const text = useMessages(messages);
  const parts = [
    { name: text.inventory, part: results.inventory },
    { name: text.maturity, part: results.maturity },
  ];
  const isOpen = results.roundStatus === 'open';
  return parts.map(
    ({ name, part }) =>
      part !== undefined &&
      part.submitted === undefined && (
        <Notice key={name} tone="info" title={text.notSubmitted(name)}>
          <p>{isOpen ? text.notSubmittedHint : text.neverSubmitted}</p>
          {isOpen && (
            <div className="buttons">
              <Link className="button compact" href={paths.startOf(results.round, part.survey)}>
                {text.goAnswer}
              </Link>
            </div>
          )}
        </Notice>
      ),
  );
}
