// On the start page: what is left unsent in this browser, and the way to it.
import { pageFrom } from '../../shared/loading/page-from.tsx';
import { useMemberIfAny } from '../../shared/session/member.tsx';
import { responseOf } from './draft-record.ts';
import type { LeftProps } from './left-of-response.tsx';
import { useUnsent } from './use-unsent.ts';

/** Seldom is anything left. */
const LeftOfResponse = pageFrom<LeftProps>(
  () => import('./left-of-response.tsx').then((m) => m.LeftOfResponse),
  { isPart: true },
);

export function UnsentNotice({ personId }: { readonly personId: string }) {
  // Whoever has no membership sends nothing, so there is nothing to wait for.
  const isSending = useMemberIfAny() !== undefined;
  const groups = Map.groupBy(useUnsent(personId, isSending), responseOf);
  if (groups.size === 0) return null;
  return (
    <div className="heading">
      {[...groups].map(([response, records]) => (
        <LeftOfResponse key={response} records={records} />
      ))}
    </div>
  );
}
