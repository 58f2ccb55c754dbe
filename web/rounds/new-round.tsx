// The form that plans or opens a round. The server judges what is entered; its issues are shown by the form.
import { type SyntheticEvent, useId, useState } from 'react';
import { type CallInput, Refusal } from '../../functions/contract/client.ts';
import { inventories } from '../../functions/core/scores.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';

type NewRoundBody = CallInput<'POST /api/rounds'>['body'];

type Kind = NewRoundBody['scope']['kinds'][number];

/** The questionnaire that a kind of organisation is first asked; the list beside may name others too. */
const usualSurvey: Readonly<Record<Kind, string>> = {
  municipality: `${inventories.municipality}@2026-1`,
  region: `${inventories.region}@2026-1`,
};

const allCounties = '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25';

export function NewRound({ onCreated }: { readonly onCreated: () => void }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const [outcome, setOutcome] = useState<
    { readonly id: string; readonly name: string } | { readonly cause: unknown }
  >();
  const create = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      const { id, name } = await client('POST /api/rounds', { body: bodyOf(new FormData(form)) });
      setOutcome({ id, name: name.sv });
      form.reset();
      onCreated();
    } catch (cause) {
      setOutcome({ cause });
    }
  };
  return (
    <section className="section">
      <h2>{text.newTitle}</h2>
      <p>{text.newHint}</p>
      <form onSubmit={(event) => void create(event)}>
        <Field name="id" label={text.id} hint={text.idHint} />
        <Field name="name" label={text.name} />
        <WhoAnswers key={outcome && 'id' in outcome ? outcome.id : 'first'} />
        <Field name="counties" label={text.counties} hint={text.countiesHint} isOptional />
        <Field name="opensAt" label={text.opens} type="datetime-local" />
        <Field name="dueAt" label={text.due} hint={text.dueHint} type="datetime-local" />
        <Field name="closesAt" label={text.closes} hint={text.closesHint} type="datetime-local" />
        <button type="submit" className="button primary">
          {text.create}
        </button>
      </form>
      <div className="heading" role="alert">
        {outcome && 'name' in outcome && <Notice tone="ok" title={text.created(outcome.name)} />}
        {outcome && 'cause' in outcome && (
          <Notice tone="err" title={text.failed}>
            <WhyNot cause={outcome.cause} />
          </Notice>
        )}
      </div>
    </section>
  );
}

/** Who answers, and the questionnaires: whoever is chosen brings their own into the list. */
function WhoAnswers() {
  const text = useMessages(messages);
  const id = useId();
  const [surveys, setSurveys] = useState(usualSurvey.municipality);
  const choose = (kind: Kind, isChosen: boolean) => {
    const others = surveys.split(/\s+/).filter((ref) => ref !== '' && ref !== usualSurvey[kind]);
    setSurveys((isChosen ? [...others, usualSurvey[kind]] : others).join('\n'));
  };
  return (
    <>
      <fieldset className="field who">
        <legend>{text.who}</legend>
        <p className="small muted">{text.whoHint}</p>
        {(['municipality', 'region'] as const).map((kind) => (
          <p key={kind}>
            <label className="check">
              <input
                type="checkbox"
                name={kind}
                defaultChecked={kind === 'municipality'}
                onChange={(event) => choose(kind, event.target.checked)}
              />{' '}
              {text.kinds[kind]}
            </label>
          </p>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={id}>{text.surveys}</label>
        <p className="small muted" id={`${id}-hint`}>
          {text.surveyHint}
        </p>
        <textarea
          id={id}
          name="surveys"
          rows={3}
          required
          aria-describedby={`${id}-hint`}
          value={surveys}
          onChange={(event) => setSurveys(event.target.value)}
        />
      </div>
    </>
  );
}

/** What is wrong is named by its field, whose hint says what it takes; a refusal without fields speaks for itself. */
function WhyNot({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  const labels: Readonly<Record<string, string>> = {
    id: text.id,
    name: text.name,
    surveys: text.surveys,
    'scope.counties': text.counties,
    'scope.kinds': text.who,
    opensAt: text.opens,
    dueAt: text.due,
    closesAt: text.closes,
  };
  if (!(cause instanceof Refusal) || cause.issues.length === 0) {
    return (
      <p>
        <WhatWentWrong cause={cause} />
      </p>
    );
  }
  const fields = new Set(
    cause.issues.map(({ path }) => /^(scope\.[a-z]+|[a-zA-Z]+)/.exec(path)?.[0] ?? path),
  );
  return (
    <ul>
      {[...fields].map((field) => (
        <li key={field}>{text.checkField(labels[field] ?? field)}</li>
      ))}
    </ul>
  );
}

function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'datetime-local';
  readonly isOptional?: true;
}) {
  const id = useId();
  const field = {
    id,
    name: props.name,
    required: props.isOptional !== true,
    'aria-describedby': props.hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint !== undefined && (
        <p className="small muted" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input type={props.type ?? 'text'} {...field} />
    </div>
  );
}

function bodyOf(form: FormData): NewRoundBody {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const instant = (name: string) => new Date(text(name)).toISOString();
  return {
    id: text('id'),
    name: { sv: text('name') },
    surveys: text('surveys').split(/\s+/),
    scope: {
      counties: (text('counties') || allCounties).split(/[\s,]+/),
      kinds: (['municipality', 'region'] as const).filter((kind) => form.has(kind)),
    },
    opensAt: instant('opensAt'),
    dueAt: instant('dueAt'),
    closesAt: instant('closesAt'),
  };
}
