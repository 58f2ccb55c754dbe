// The year being gathered: what is proposed, confirmed and missing, and submitting it.
import { useState } from 'react';
import { Link } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { unsavedIn } from '../plan/follow-up/follow-draft.ts';
import { useFollowWork } from '../plan/follow-up/use-follow-work.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { AllottedNote } from './allotted-note.tsx';
import { DisclosedView } from './disclosed-view.tsx';
import { messages } from './messages.ts';
import { MunicipalSection } from './municipal-section.tsx';
import { QuestionWays } from './question-ways.tsx';
import { Remarks } from './remarks.tsx';
import { ReportView, type YearView } from './report-view.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import '../plan/plan.css';
import '../plan/follow-up/follow-up.css';

export function YearPage(props: { readonly county: string; readonly period: string; readonly year: string }) {
  const { county, period, year } = props;
  const { client } = useSession();
  const loading = useLoaded(`year ${county} ${period} ${year}`, (signal) =>
    client('GET /api/plans/{county}/{period}/years/{year}', { params: { county, period, year }, signal }),
  );
  return <ShowLoaded of={loading}>{(read) => <ShowYear year={read} reload={loading.reload} />}</ShowLoaded>;
}

function ShowYear({ year, reload }: { readonly year: YearView; readonly reload: () => void }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { county, period, report, editions, checksum, may } = year;
  const work = useFollowWork({ county: county.id, period }, reload);
  const [isSubmitting, setIsSubmitting] = useState(false);
  useMarkSynthetic(year.synthetic);
  const unsaved = unsavedIn(work.drafts, report.year);
  const maySeeAnswers = permissions[useMember().current.role]['read-submitted'] === 'county';
  const latest = editions[0];
  const isChanged = latest?.checksum !== checksum;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(report.year, county.name)}</PageHeading>
        <ul className="meta">
          <li>
            {latest && !isChanged ? (
              <Status tone="ok" icon="done">
                {text.submitted(dateInWords(latest.submittedAt, language), latest.number)}
              </Status>
            ) : (
              <Status tone="info" icon="started">
                {latest ? text.changedSince : text.draft}
              </Status>
            )}
          </li>
          <li>
            <Link href={paths.followUp(county.id, period)}>{text.toFollowUp}</Link>
          </li>
        </ul>
        {may.write && <p>{text.lead}</p>}
        {may.write && <AllottedNote county={county.id} year={report.year} />}
        <Remarks remarks={year.remarks} title={text.remarks} hint={text.remarksHint} />
        {may.write && isChanged && (
          <div className="buttons year-submit">
            <button type="button" className="button primary" onClick={() => setIsSubmitting(true)}>
              {text.submit}
            </button>
          </div>
        )}
      </div>
      <ReportView
        year={year}
        municipal={maySeeAnswers ? <MunicipalSection year={year} /> : <DisclosedView year={year} />}
        {...(may.write && {
          ways: (answer, row) => <QuestionWays answer={answer} row={row} year={year} work={work} />,
        })}
      />
      {editions.length > 0 && (
        <section className="section" aria-labelledby="utgavor">
          <h2 id="utgavor">{text.editions}</h2>
          <ul>
            {editions.map(({ edition, submittedAt, number }) => (
              <li key={edition}>
                <Link href={paths.yearEdition(county.id, period, report.year, edition)}>
                  {text.edition(edition)}
                </Link>
                , {text.editionLine(dateInWords(submittedAt, language), number)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isSubmitting && (
        <SubmitDialog
          year={year}
          unsaved={unsaved}
          onDropUnsaved={() => [...unsaved.questions, ...unsaved.followUps].forEach(work.drop)}
          onChanged={reload}
          onClose={() => setIsSubmitting(false)}
          onDone={() => {
            setIsSubmitting(false);
            reload();
          }}
        />
      )}
    </>
  );
}
