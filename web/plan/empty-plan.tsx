// Where there is no plan yet: drafted from a decision, or begun empty.
import { useState } from 'react';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { PageHeading } from '../shared/page.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';
import { Failure } from './row-form.tsx';

export function EmptyPlan({ plan, onStarted }: { readonly plan: Plan; readonly onStarted: () => void }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const start = async (decision?: { round: string; version: number }) => {
    setIsBusy(true);
    try {
      await client('POST /api/plans/{county}/{period}', {
        params: { county: plan.county.id, period: plan.period.id },
        body: decision ? { decision } : {},
      });
      onStarted();
    } catch (failure) {
      setCause(failure);
      setIsBusy(false);
    }
  };
  return (
    <div className="heading">
      <PageHeading title={text.none}>{text.title(plan.county.name)}</PageHeading>
      <p className="lead">{text.none}.</p>
      {plan.may.write ? (
        <>
          <p>{text.noneHint}</p>
          {plan.decisions.length === 0 && <p>{text.noDecision}</p>}
          <div className="buttons">
            {plan.decisions.map(({ round, version, roundName, decidedOn }) => (
              <button
                key={round}
                type="button"
                className="button primary"
                disabled={isBusy}
                onClick={() => void start({ round, version })}
              >
                {text.draftFrom(contentText(roundName, language), dateInWords(decidedOn, language))}
              </button>
            ))}
            <button type="button" className="button" disabled={isBusy} onClick={() => void start()}>
              {text.empty}
            </button>
          </div>
          {isBusy && <p role="status">{text.creating}</p>}
          {cause !== undefined && <Failure cause={cause} />}
        </>
      ) : (
        <p>{text.noneReader}</p>
      )}
    </div>
  );
}
