// The municipalities' own view of the year, for the county lead: who has answered, the benefit, the texts, what has changed.
import { Link } from 'wouter';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { paths } from '../shared/paths.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { BenefitSpread, type SpreadRow } from './benefit-spread.tsx';
import { ChangedAreas } from './changed-areas.tsx';
import { municipalMessages } from './municipal-messages.ts';
import type { Municipality, Views } from './municipal-views.ts';
import type { YearView } from './report-view.tsx';
import '../county/report/beside.css';
import './municipal.css';

export function MunicipalSection({ year }: { readonly year: YearView }) {
  const text = useMessages(municipalMessages);
  const { client } = useSession();
  const { county, period, report } = year;
  const params = { county: county.id, period, year: String(report.year) };
  const loading = useLoaded(`views ${county.id} ${period} ${report.year}`, async (signal) => {
    const views = await client('GET /api/plans/{county}/{period}/years/{year}/municipalities', {
      params,
      signal,
    });
    const { round } = views;
    if (round === undefined) return { views };
    const { surveyRef } = round;
    return {
      views,
      version: await client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal }),
    };
  });
  return (
    <section className="section municipal" aria-labelledby="kommunernas-bild">
      <h2 id="kommunernas-bild">{text.title}</h2>
      <ShowLoaded of={loading} isPart>
        {({ views, version }) =>
          version === undefined ? (
            <NotAsked year={year} />
          ) : (
            <ShowViews views={views} version={version} year={year} />
          )
        }
      </ShowLoaded>
    </section>
  );
}

function NotAsked({ year }: { readonly year: YearView }) {
  const text = useMessages(municipalMessages);
  return (
    <>
      <p>{text.notAsked(year.report.year)}</p>
      <p>
        {text.notAskedHint} <Link href={paths.form(year.questions.municipal.surveyRef)}>{text.readForm}</Link>
      </p>
    </>
  );
}

function ShowViews(props: {
  readonly views: Views;
  readonly version: SurveyVersion;
  readonly year: YearView;
}) {
  const { views, version, year } = props;
  const text = useMessages(municipalMessages);
  useMarkSynthetic(views.round?.synthetic ?? false);
  const rows = useRows(views);
  const { municipalities } = views;
  const answered = municipalities.filter(({ view }) => view !== undefined).length;
  return (
    <>
      <Standing views={views} answered={answered} />
      {answered > 0 && (
        <>
          <BenefitSpread question={year.questions.municipal} rows={rows} asked={municipalities.length} />
          <p className="small muted">{text.whoSees}</p>
          {isOtherThanReported(views, year) && <p className="small muted">{text.standsSince}</p>}
          <Written title={text.introduced} views={views} of="introduced" />
          <Written title={text.lacking} views={views} of="lacking" />
          <ChangedAreas municipalities={municipalities} version={version} />
        </>
      )}
    </>
  );
}

function Standing({ views, answered }: { readonly views: Views; readonly answered: number }) {
  const text = useMessages(municipalMessages);
  const { language } = useLanguage();
  const { round, county, municipalities } = views;
  if (round === undefined) return null;
  const date = (instant: string) => dateInWords(instant, language);
  return (
    <p>
      <Content of={round.name} />.{' '}
      {round.status === 'planned'
        ? text.planned(date(round.opensAt))
        : answered === 0
          ? text.noneAnswered
          : text.answered(answered, municipalities.length)}{' '}
      {round.status === 'open' && `${text.open(date(round.dueAt))} `}
      <Link href={paths.responses(county.id, round.id)}>{text.toResponses}</Link>
      {round.status === 'open' && (
        <>
          {' · '}
          <Link href={paths.reminders(county.id)}>{text.toReminders}</Link>
        </>
      )}
    </p>
  );
}

/** The five levels always, then whoever gave none, by why. */
function useRows({ levels, municipalities }: Views): SpreadRow[] {
  const text = useMessages(municipalMessages);
  const namesWhere = (holds: (view: Municipality['view']) => boolean) =>
    municipalities.filter(({ view }) => holds(view)).map(({ name }) => name);
  const without = (['unknown', 'not-applicable', 'unanswered'] as const).map((why) => ({
    of: text[why],
    names: namesWhere((view) => view?.benefit === why),
  }));
  const silent = { of: text.silent, names: namesWhere((view) => view === undefined) };
  return [
    ...levels.map((count, level) => ({
      of: level,
      count,
      names: namesWhere((view) => view?.benefit === level),
    })),
    ...[...without, silent]
      .filter(({ names }) => names.length > 0)
      .map((row) => ({ ...row, count: row.names.length })),
  ];
}

/** What an edition has shown stands, also when municipalities have answered since. */
function isOtherThanReported({ levels }: Views, { report: { municipalView } }: YearView): boolean {
  return municipalView?.status === 'shown' && municipalView.levels.join() !== levels.join();
}

function Written(props: {
  readonly title: string;
  readonly views: Views;
  readonly of: 'introduced' | 'lacking';
}) {
  const { title, views, of } = props;
  const text = useMessages(municipalMessages);
  const written = views.municipalities.flatMap(({ id, name, view }) => {
    const words = view?.[of];
    return words === undefined ? [] : [{ id, name, words }];
  });
  return (
    <>
      <h3>{title}</h3>
      {written.length === 0 ? (
        <p>{text.nothingWritten}</p>
      ) : (
        <dl className="municipal-words">
          {written.map(({ id, name, words }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd lang="sv">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
