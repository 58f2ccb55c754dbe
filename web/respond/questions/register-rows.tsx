// A register: rows of the same fields. Each row keeps its id; removing one asks first when it holds something.
import { useRef, useState } from 'react';
import type { PanelModel, Question, QuestionPanelDynamicModel } from 'survey-core';
import { isRegister } from '../../../functions/core/registers/register.ts';
import { useKeptFocus } from '../../shared/kept-focus.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { type Creator, QuestionFrame } from './question-frame.tsx';
import { RegisterNews } from './register-news.tsx';
import { useQuestion } from './use-question.ts';

const messages = defineMessages(
  {
    none: 'Inget tillagt än.',
    row: (at: number, name: string) => (name === '' ? `Nummer ${at}` : `Nummer ${at}: ${name}`),
    add: 'Lägg till',
    addAnother: 'Lägg till en till',
    remove: (at: number) => `Ta bort nummer ${at}`,
    removed: (at: number) => `Nummer ${at} är borttaget.`,
    sure: 'Ta bort raden med allt som står i den?',
    yes: 'Ja, ta bort',
    no: 'Nej, behåll',
  },
  {
    none: 'Nothing added yet.',
    row: (at: number, name: string) => (name === '' ? `Number ${at}` : `Number ${at}: ${name}`),
    add: 'Add',
    addAnother: 'Add another',
    remove: (at: number) => `Remove number ${at}`,
    removed: (at: number) => `Number ${at} has been removed.`,
    sure: 'Remove the row with everything in it?',
    yes: 'Yes, remove',
    no: 'No, keep',
  },
);

interface RegisterProps {
  readonly question: QuestionPanelDynamicModel;
  readonly creator: Creator;
}

export function RegisterRows({ question, creator }: RegisterProps) {
  useQuestion(question);
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const panels = question.visiblePanels;
  const add = () => {
    const rows: readonly unknown[] = Array.isArray(question.value) ? question.value : [];
    // A row keeps its id for life: what is said about it later is told apart by it.
    question.value = [...rows, { ...question.defaultPanelValue, id: crypto.randomUUID() }];
    requestAnimationFrame(() => {
      const drawn = root.current?.querySelectorAll<HTMLElement>('.register-row');
      drawn?.[drawn.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  };
  const remove = (panel: PanelModel, at: number) => {
    question.removePanel(panel);
    setSaid(text.removed(at));
    root.current?.querySelector<HTMLElement>('.register-add')?.focus();
  };
  return (
    <div className="register" ref={root}>
      {isRegister(question.name) && <RegisterNews register={question.name} />}
      {panels.length === 0 && (
        <p className="muted" lang={language}>
          {text.none}
        </p>
      )}
      {panels.map((panel, index) => (
        <Row
          key={panel.id}
          panel={panel}
          at={index + 1}
          creator={creator}
          presets={question.defaultPanelValue ?? {}}
          isReadOnly={question.isInputReadOnly}
          onRemove={() => remove(panel, index + 1)}
        />
      ))}
      {!question.isInputReadOnly && question.canAddPanel && (
        <button type="button" className="button register-add" lang={language} onClick={add}>
          {panels.length === 0 ? text.add : text.addAnother}
        </button>
      )}
      <span className="hidden-text" role="status" lang={language}>
        {said}
      </span>
    </div>
  );
}

function Row(props: {
  readonly panel: PanelModel;
  readonly at: number;
  readonly creator: Creator;
  /** What a new row starts with. */
  readonly presets: Readonly<Record<string, unknown>>;
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
}) {
  const { panel, at } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const keptFocus = useKeptFocus();
  const questions = panel.elements as Question[];
  const isBlank = questions.every(
    (question) => question.isEmpty() || question.value === props.presets[question.name],
  );
  return (
    <fieldset className="register-row">
      <legend lang={language}>{text.row(at, nameOf(questions[0]))}</legend>
      {questions.map((question) => (
        <RowQuestion key={question.name} question={question} creator={props.creator} />
      ))}
      {!props.isReadOnly && (
        <div className="buttons" lang={language} {...keptFocus}>
          {isAsking ? (
            <>
              <span role="alert">{text.sure}</span>
              <button type="button" className="button compact" onClick={props.onRemove}>
                {text.yes}
              </button>
              <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
                {text.no}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="link"
              onClick={() => (isBlank ? props.onRemove() : setIsAsking(true))}
            >
              {text.remove(at)}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** By its first field, a choice by its text. */
function nameOf(first: Question | undefined): string {
  return first === undefined || first.isEmpty() ? '' : String(first.displayValue);
}

function RowQuestion({ question, creator }: { readonly question: Question; readonly creator: Creator }) {
  useQuestion(question);
  return question.isVisible ? <QuestionFrame question={question} creator={creator} /> : null;
}
