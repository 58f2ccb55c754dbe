// What became of saving a row, where it is to be told: not saved, or somebody else came first.
import type { Register } from '../../functions/core/registers/register.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { RowConflict } from './row-conflict.tsx';
import type { OwnRows } from './use-own-rows.ts';

export function RowOutcome(props: {
  readonly id: string;
  readonly register: Register;
  readonly version: SurveyVersion;
  readonly store: OwnRows;
}) {
  const text = useMessages(messages);
  const outcome = props.store.outcomes[props.id];
  return (
    <>
      {outcome?.kind === 'failed' && (
        <Notice tone="err" title={text.notSaved} role="alert">
          <p>
            <WhatWentWrong cause={outcome.cause} />
          </p>
        </Notice>
      )}
      {outcome?.kind === 'conflict' && <RowConflict {...props} />}
    </>
  );
}
