// Two decided at once: both orders side by side, and what becomes of them. Nothing is lost by either choice.
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { Modal } from '../../shared/modal.tsx';
import type { Decision, ReadDecision } from './decision.ts';
import type { DecisionDraft } from './draft.ts';
import { messages } from './messages.ts';

interface DecisionConflictProps {
  readonly read: ReadDecision;
  readonly draft: DecisionDraft;
  readonly theirs: Decision;
  readonly isBusy: boolean;
  readonly onKeepTheirs: () => void;
  readonly onRecordMine: () => void;
  readonly onClose: () => void;
}

export function DecisionConflict(props: DecisionConflictProps) {
  const { read, draft, theirs } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <Modal title={text.conflictTitle} onClose={props.onClose}>
      <p>{text.conflictBody}</p>
      <div className="conflict-orders">
        <Side
          title={text.theirs(theirs.by, momentInWords(theirs.at, language, new Date()))}
          reference={theirs.reference}
          order={theirs.order}
          selected={theirs.selected}
          names={theirs.proposed}
        />
        <Side
          title={text.mine}
          reference={draft.reference}
          order={draft.order}
          selected={draft.selected}
          names={read.proposed}
        />
      </div>
      <div className="buttons">
        <button type="button" className="button primary" onClick={props.onKeepTheirs}>
          {text.keepTheirs}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={props.isBusy}
          onClick={() => props.isBusy || props.onRecordMine()}
        >
          {text.recordMine}
        </button>
        <button type="button" className="link" onClick={props.onClose}>
          {text.later}
        </button>
      </div>
    </Modal>
  );
}

function Side(props: {
  readonly title: string;
  readonly reference: string;
  readonly order: readonly string[];
  readonly selected: readonly string[];
  readonly names: Decision['proposed'];
}) {
  const text = useMessages(messages);
  const names = new Map(props.names.map(({ area, name }) => [area, name]));
  return (
    <section>
      <h3>{props.title}</h3>
      <p className="small muted">{props.reference}</p>
      <ol>
        {props.order.map((area) => (
          <li key={area}>
            <Content of={names.get(area) ?? { sv: area }} />{' '}
            {props.selected.includes(area) && <span className="tag">{text.inPlanShort}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
