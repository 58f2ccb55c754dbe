// The draft on the page: each change is kept in the browser as it is made.
import { useState } from 'react';
import { useMember } from '../../shared/session/member.tsx';
import type { ReadDecision } from './decision.ts';
import { beginDraft, type DecisionDraft, forReport } from './draft.ts';
import { type DraftStash, decisionStash } from './draft-stash.ts';

export function useDecisionStash(county: string, round: string): DraftStash {
  const { personId } = useMember();
  return decisionStash([personId, county, round].join('/'), localStorage);
}

export interface DraftOnPage {
  readonly draft: DecisionDraft;
  /** The report is another than the draft was last written against. */
  readonly isRebased: boolean;
  /** When it was last kept; false when the browser keeps nothing; undefined before the first change. */
  readonly kept: Date | false | undefined;
  readonly change: (change: Partial<DecisionDraft>) => void;
}

export function useDraft(read: ReadDecision, stash: DraftStash): DraftOnPage {
  const [first] = useState(() => {
    const left = stash.read();
    return { draft: left ? forReport(left, read) : beginDraft(read), left };
  });
  const [draft, setDraft] = useState(first.draft);
  const [kept, setKept] = useState<Date | false>();
  const change = (changed: Partial<DecisionDraft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    setKept(stash.write(next) ? new Date() : false);
  };
  const isRebased = first.left !== undefined && first.left.report.inputsHash !== read.report.inputsHash;
  return { draft, isRebased, kept, change };
}
