// How far the organisation has come, in a sentence and a bar, and the one thing to do next.
import { Link } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { pageFrom } from '../shared/loading/page-from.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { Progress } from '../shared/progress.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { CombKey } from '../shared/section-status.tsx';
import { notesNow } from '../steps/notes-now.ts';
import { isSettled } from './load-asked.ts';
import { messages } from './messages.ts';
import { type SeldomProps, SeldomSteps } from './seldom-steps.tsx';
import { hasSomethingToTell } from './to-tell.ts';
import type { ToldProps } from './told.tsx';

/** Few have been told anything. */
const Told = pageFrom<ToldProps>(() => import('./told.tsx').then((m) => m.Told), { isPart: true });
/** Few have declined. */
const TakePart = pageFrom<SeldomProps>(() => import('./take-part.tsx').then((m) => m.TakePart), {
  isPart: true,
});

interface NextStepProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
  readonly progress: Progress;
}

export function NextStep({
  response,
  version,
  progress,
  onChanged,
}: NextStepProps & { readonly onChanged: () => void }) {
  const text = useMessages(messages);
  return (
    <>
      <p className="muted">
        <Content of={version.purpose} />
      </p>
      <p className="lead">
        <Sentence response={response} progress={progress} />
      </p>
      <ProgressBar core={progress.core} />
      {hasSomethingToTell(response) && <Told response={response} version={version} />}
      <div className="buttons next-step">
        {response.may.steps.includes('take-part') && <TakePart response={response} onChanged={onChanged} />}
        <Action response={response} version={version} progress={progress} />
        <Link className="button" href={paths.form(response.surveyRef)}>
          {response.status === 'not-started' ? text.readForm : text.readFormAgain}
        </Link>
      </div>
      <SeldomSteps response={response} onChanged={onChanged} />
      {response.sections !== undefined && <p className="small muted">{text.lent}</p>}
    </>
  );
}

function Sentence({ response, progress }: Pick<NextStepProps, 'response' | 'progress'>) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { core } = progress;
  const date = (instant: string) => dateInWords(instant, language);
  if (response.status === 'declined') return text.declined;
  if (response.acceptance) return text.accepted(date(response.acceptance.at));
  if (isSettled(response) && response.submitted) return text.submitted(date(response.submitted.at));
  if (response.signatureRequest)
    return text.awaiting(response.signatureRequest.by, date(response.signatureRequest.at));
  if (response.roundStatus === 'closed' || response.roundStatus === 'established') return text.notSubmitted;
  if (response.status === 'returned' || response.status === 'reopened')
    return text.correct(core.answered, core.total);
  if (core.answered === core.total) return response.sections === undefined ? text.allDone : text.lentDone;
  const waiting = core.unconfirmed > 0 ? ` ${text.waiting(core.unconfirmed)}` : '';
  return text.progress(core.answered, core.total) + waiting;
}

function ProgressBar({ core }: { readonly core: Progress['core'] }) {
  const text = useMessages(messages);
  const { answered, unconfirmed, total } = core;
  const open = total - answered - unconfirmed;
  const percent = (part: number) => `${(100 * part) / Math.max(total, 1)}%`;
  return (
    <>
      <svg
        className="progress"
        width="100%"
        height="14"
        role="img"
        aria-label={text.bar(answered, unconfirmed, open)}
      >
        <defs>
          <pattern
            id="hatch"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="7" height="7" className="hatch-ground" />
            <rect width="2" height="7" className="hatch-line" />
          </pattern>
          <clipPath id="progress-shape">
            <rect width="100%" height="14" rx="7" />
          </clipPath>
        </defs>
        <rect className="progress-ground" x="0.6" y="0.6" width="99.7%" height="12.8" rx="6.4" />
        <g clipPath="url(#progress-shape)">
          <rect className="progress-done" width={percent(answered)} height="14" />
          <rect x={percent(answered)} width={percent(unconfirmed)} height="14" fill="url(#hatch)" />
        </g>
      </svg>
      <ul className="legend" aria-label={text.legend}>
        <li>
          <CombKey cell="answered" />
          {text.answered(answered)}
        </li>
        {unconfirmed > 0 && (
          <li>
            <CombKey cell="unconfirmed" />
            {text.unconfirmed(unconfirmed)}
          </li>
        )}
        <li>
          <CombKey cell="open" />
          {text.open(open)}
        </li>
      </ul>
    </>
  );
}

function Action({ response, version, progress }: NextStepProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { round, survey, submitted } = response;
  const open = progress.sections;
  const next = open.find(({ status, countsCore }) => countsCore && status !== 'done');
  const name = version.sections.find(({ id }) => id === next?.section)?.name;
  const first = open[0];
  if (isSettled(response) && submitted !== undefined) {
    return (
      <Link
        className="button primary"
        href={paths.receipt(round, response.organisation.id, survey, submitted.receipt)}
      >
        {text.receipt}
      </Link>
    );
  }
  if (response.status === 'awaiting-signature') {
    return (
      <Link className="button primary" href={paths.submit(round, survey)}>
        {response.may.submit ? text.sign : text.seeAwaiting}
      </Link>
    );
  }
  const isLentAlone = response.sections !== undefined;
  const commented = notesNow(response).flatMap(({ comments }) => comments)[0]?.question;
  if (response.may.write && commented !== undefined) {
    const section = version.questions.find(({ id }) => id === commented)?.section ?? '';
    return (
      <>
        <Link
          className="button primary"
          href={`${paths.answer(round, survey, section)}#${questionAnchor(commented)}`}
        >
          {text.seeComments}
        </Link>
        {!isLentAlone && (
          <Link className="button" href={paths.submit(round, survey)}>
            {text.review}
          </Link>
        )}
      </>
    );
  }
  if (!response.may.write || (isLentAlone && next === undefined)) {
    return (
      first && (
        <Link className="button" href={paths.answer(round, survey, first.section)}>
          {text.read}
        </Link>
      )
    );
  }
  if (next === undefined || name === undefined) {
    return (
      <Link className="button primary" href={paths.submit(round, survey)}>
        {text.review}
      </Link>
    );
  }
  // Answers from the last round may wait, but nobody has begun.
  const isFresh = response.status === 'not-started';
  return (
    <Link className="button primary" href={paths.answer(round, survey, next.section)}>
      {isFresh ? text.begin : text.goOn(contentText(name, language))}
    </Link>
  );
}
