// Before signing: what is missing and what to check, then the signature. Nothing here blocks a submission.
import { Link } from 'wouter';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { responseOf } from '../respond/unsent/draft-record.ts';
import { useUnsent } from '../respond/unsent/use-unsent.ts';
import { useOwnResponse } from '../respond/use-own-response.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { type AnswerLike, progressOf } from '../shared/progress.ts';
import { useMember } from '../shared/session/member.tsx';
import { SaidNotices } from '../steps/said-notice.tsx';
import { Disagreements } from './disagreements.tsx';
import { messages } from './messages.ts';
import { MissingTable } from './missing-table.tsx';
import { Remarks } from './remarks-list.tsx';
import { Signing } from './signing.tsx';
import './submit.css';

export function SubmitPage({ round, survey }: { readonly round: string; readonly survey: string }) {
  const loading = useOwnResponse(round, survey);
  return (
    <ShowLoaded of={loading}>{(loaded) => <Review loaded={loaded} onChanged={loading.reload} />}</ShowLoaded>
  );
}

function Review({
  loaded,
  onChanged,
}: {
  readonly loaded: ResponseAndSurvey;
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { response, version } = loaded;
  useMarkSynthetic(response.synthetic);
  const answers = response.answers as readonly AnswerLike[];
  const { core } = progressOf(version, answers);
  return (
    <div className="submit">
      <div className="heading">
        <p className="small muted">
          <Content of={version.name} />
        </p>
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">
          {text.core(core.answered, core.total)} {core.answered === core.total ? text.complete : text.partly}
        </p>
        <UnsavedNotice loaded={loaded} />
        <SaidNotices response={response} version={version} />
      </div>
      <section className="section">
        <MissingTable response={response} version={version} answers={answers} />
      </section>
      {version.remarks.length > 0 && (
        <section className="section">
          <h2>{text.remarksTitle}</h2>
          <Remarks loaded={loaded} onChanged={onChanged} />
        </section>
      )}
      {response.sections === undefined && <Disagreements loaded={loaded} />}
      <section className="section">
        <h2>{text.signTitle}</h2>
        <Signing loaded={loaded} onChanged={onChanged} />
      </section>
    </div>
  );
}

function UnsavedNotice({ loaded: { response } }: { readonly loaded: ResponseAndSurvey }) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const here = responseOf({ ...response, organisation: response.organisation.id });
  const unsaved = useUnsent(personId, false).find((record) => responseOf(record) === here);
  if (unsaved === undefined) return null;
  return (
    <Notice tone="warn" title={text.unsaved}>
      <p>{text.unsavedHint}</p>
      <div className="buttons">
        <Link
          className="button compact"
          href={paths.answer(response.round, response.survey, unsaved.section)}
        >
          {text.backToForm}
        </Link>
      </div>
    </Notice>
  );
}
