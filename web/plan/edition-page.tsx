// An established edition of the plan, as it was frozen.
import { Link } from 'wouter';
import { axisOf } from '../../functions/core/plan/timeline.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords, isoDay } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { PlanDownloads } from './files/downloads.tsx';
import { messages } from './messages.ts';
import type { Edition } from './plan.ts';
import { PlanHead } from './plan-head.tsx';
import { PlanParts } from './plan-parts.tsx';
import './plan.css';

export function EditionPage(params: {
  readonly county: string;
  readonly period: string;
  readonly edition: string;
}) {
  const { client } = useSession();
  const { county, period, edition } = params;
  const loading = useLoaded(`edition ${county} ${period} ${edition}`, (signal) =>
    client('GET /api/plans/{county}/{period}/editions/{edition}', {
      params: { county, period, edition },
      signal,
    }),
  );
  return <ShowLoaded of={loading}>{(found) => <ShowEdition edition={found} />}</ShowLoaded>;
}

function ShowEdition({ edition }: { readonly edition: Edition }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  useMarkSynthetic(edition.synthetic);
  const axis = axisOf(edition.rows);
  const line = text.editionLine(dateInWords(edition.establishedOn, language), edition.reference);
  return (
    <>
      <PlanHead
        title={text.titleOfEdition(edition.edition, edition.county.name)}
        period={edition.period}
        summary={edition.summary}
        meta={
          <li>
            <Status tone="ok" icon="done">
              {text.edition(edition.edition)}, {line}
            </Status>
          </li>
        }
      >
        <p>{text.frozen}</p>
        <div className="buttons">
          <Link className="button" href={paths.plan(edition.county.id, edition.period.id)}>
            {text.toPlan}
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            {text.print}
          </button>
          <PlanDownloads county={edition.county.id} period={edition.period.id} edition={edition.edition} />
        </div>
      </PlanHead>
      <PlanParts
        county={edition.county.id}
        rows={edition.rows}
        summary={edition.summary}
        offers={[]}
        drawn={axis && { axis, today: isoDay(new Date()) }}
        work={undefined}
      />
    </>
  );
}
