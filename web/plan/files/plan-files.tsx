// The plan out and in again: three files to save, and the edited Excel file read in by whoever may write.
import { useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import type { Plan } from '../plan.ts';
import { PlanDownloads } from './downloads.tsx';
import { ImportPanel } from './import-panel.tsx';
import { messages } from './messages.ts';
import './files.css';

export function PlanFiles({ plan, reload }: { readonly plan: Plan; readonly reload: () => void }) {
  const text = useMessages(messages);
  const [isReading, setIsReading] = useState(false);
  return (
    <section className="plan-files screen-only" aria-label={text.files}>
      <div className="buttons">
        <PlanDownloads county={plan.county.id} period={plan.period.id} />
        {plan.may.write && (
          <button
            type="button"
            className="button"
            aria-expanded={isReading}
            onClick={() => setIsReading(!isReading)}
          >
            {text.read}
          </button>
        )}
      </div>
      {isReading && <ImportPanel plan={plan} reload={reload} onClose={() => setIsReading(false)} />}
    </section>
  );
}
