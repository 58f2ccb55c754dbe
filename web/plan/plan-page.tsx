// The county's plan: read by the county, edited by its lead, established by the steering group.
import { useState } from 'react';
import { Link } from 'wouter';
import { Refusal } from '../../functions/contract/client.ts';
import { axisOf } from '../../functions/core/plan/timeline.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords, isoDay, momentInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { OnThisPage } from '../shared/on-this-page.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { EmptyPlan } from './empty-plan.tsx';
import { EstablishDialog } from './establish-dialog.tsx';
import { PlanFiles } from './files/plan-files.tsx';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';
import { PlanHead } from './plan-head.tsx';
import { PlanParts } from './plan-parts.tsx';
import { RemovedRows } from './removed-rows.tsx';
import { Failure } from './row-form.tsx';
import { usePlanWork } from './use-plan-work.ts';
import './plan.css';

export function PlanPage({ county, period }: { readonly county: string; readonly period: string }) {
  const { client } = useSession();
  const loading = useLoaded(`plan ${county} ${period}`, (signal) =>
    client('GET /api/plans/{county}/{period}', { params: { county, period }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {(plan) =>
        plan.status === 'none' ? (
          <EmptyPlan plan={plan} onStarted={loading.reload} />
        ) : (
          <ShowPlan plan={plan} reload={loading.reload} />
        )
      }
    </ShowLoaded>
  );
}

function ShowPlan({ plan, reload }: { readonly plan: Plan; readonly reload: () => void }) {
  const text = useMessages(messages);
  const work = usePlanWork(plan, reload);
  const [isEditing, setIsEditing] = useState(plan.may.write && plan.status === 'draft');
  const [isEstablishing, setIsEstablishing] = useState(false);
  useMarkSynthetic(plan.synthetic);
  const axis = axisOf(plan.rows);
  const editing = isEditing ? work : undefined;
  return (
    <>
      <PlanHead
        title={text.title(plan.county.name)}
        period={plan.period}
        summary={plan.summary}
        meta={<Meta plan={plan} />}
      >
        <div className="buttons">
          {plan.may.write && (
            <button
              type="button"
              className={isEditing ? 'button' : 'button primary'}
              onClick={() => setIsEditing(!isEditing)}
            >
              {isEditing ? text.stopEditing : text.edit}
            </button>
          )}
          {plan.may.write && plan.status === 'draft' && (
            <button type="button" className="button" onClick={() => setIsEstablishing(true)}>
              {text.establish}
            </button>
          )}
          <Link className="button" href={paths.followUp(plan.county.id, plan.period.id)}>
            {text.followUp}
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            {text.print}
          </button>
        </div>
        <PlanFiles plan={plan} reload={reload} />
        {editing && <Waiting plan={plan} reload={reload} />}
      </PlanHead>
      <OnThisPage />
      <PlanParts
        county={plan.county.id}
        rows={plan.rows}
        summary={plan.summary}
        offers={plan.offers}
        drawn={axis && { axis, today: isoDay(new Date()) }}
        work={editing}
      />
      <Editions plan={plan} />
      {editing && <RemovedRows rows={plan.rows} work={editing} />}
      {isEstablishing && (
        <EstablishDialog
          plan={plan}
          work={work}
          onClose={() => {
            setIsEstablishing(false);
            if (work.unsaved.length > 0) setIsEditing(true);
          }}
          onChanged={reload}
          onDone={() => {
            setIsEstablishing(false);
            setIsEditing(false);
            reload();
          }}
        />
      )}
    </>
  );
}

function Meta({ plan }: { readonly plan: Plan }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const latest = plan.editions[0];
  return (
    <>
      <li>
        {plan.status === 'established' && latest ? (
          <Status tone="ok" icon="done">
            {text.established(dateInWords(latest.establishedOn, language))}
          </Status>
        ) : (
          <Status tone="info" icon="started">
            {text.draft}
          </Status>
        )}
      </li>
      {plan.changedAt && <li>{text.changed(momentInWords(plan.changedAt, language, new Date()))}</li>}
      {plan.decision && (
        <li>{text.fromDecision(dateInWords(plan.decision.decidedOn, language), plan.decision.reference)}</li>
      )}
    </>
  );
}

/** What waits to be decided: suggestions, and areas that a decision has and the plan lacks. */
function Waiting({ plan, reload }: { readonly plan: Plan; readonly reload: () => void }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const takeUp = async (decision: { round: string; version: number }, area: string) => {
    setIsBusy(true);
    setCause(undefined);
    const params = { county: plan.county.id, period: plan.period.id };
    try {
      await client('POST /api/plans/{county}/{period}/areas', { params, body: { decision, areas: [area] } });
      reload();
    } catch (failure) {
      setCause(failure);
      if (failure instanceof Refusal) reload();
    }
    setIsBusy(false);
  };
  const missing = plan.decisions
    .slice(0, 1)
    .flatMap(({ round, version, missing: areas }) =>
      areas.map((each) => ({ ...each, decision: { round, version } })),
    );
  return (
    <div className="plan-waiting screen-only">
      {plan.summary.suggestions > 0 && (
        <Notice tone="info" title={text.suggestionsLeft(plan.summary.suggestions)}>
          <p>{text.suggestionsHint}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="confirm" title={text.missing}>
          <div className="buttons">
            {missing.map(({ area, name, decision }) => (
              <button
                key={area}
                type="button"
                className="button compact"
                disabled={isBusy}
                onClick={() => void takeUp(decision, area)}
              >
                {text.takeUp(contentText(name, language))}
              </button>
            ))}
          </div>
        </Notice>
      )}
      {cause !== undefined && <Failure cause={cause} />}
    </div>
  );
}

function Editions({ plan }: { readonly plan: Plan }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (plan.editions.length === 0) return null;
  return (
    <section className="section screen-only" aria-labelledby="utgavor">
      <h2 id="utgavor">{text.editions}</h2>
      <ul>
        {plan.editions.map(({ edition, establishedOn, reference }) => (
          <li key={edition}>
            <Link href={paths.planEdition(plan.county.id, plan.period.id, edition)}>
              {text.edition(edition)}
            </Link>
            , {text.editionLine(dateInWords(establishedOn, language), reference)}
          </li>
        ))}
      </ul>
    </section>
  );
}
