// The audit log: a month at a time, filtered by event, person and place.
import { useState } from 'react';
import { auditedActionIds, auditedActions } from '../../functions/core/audit.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { type Directory, PlaceOptions } from '../shared/place-options.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Entries } from './entries.tsx';
import { type Action, monthsUntil, type Selection } from './log.ts';
import { messages } from './messages.ts';
import './log.css';

export function LogPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const directory = useLoaded('directory', (signal) => client('GET /api/directory', { signal }));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
      </div>
      <ShowLoaded of={directory} isPart>
        {(places) => <Log directory={places} />}
      </ShowLoaded>
    </>
  );
}

function Log({ directory }: { readonly directory: Directory }) {
  const text = useMessages(messages);
  const [months] = useState(() => monthsUntil(new Date()));
  const [selection, setSelection] = useState<Selection>(() => ({ month: months[0] }));
  const { person } = selection;
  return (
    <>
      <Filters directory={directory} months={months} selection={selection} onChange={setSelection} />
      {person !== undefined && (
        <p>
          {text.person(person.name)}.{' '}
          <button
            type="button"
            className="link"
            onClick={() => setSelection({ ...selection, person: undefined })}
          >
            {text.everybody}
          </button>
        </p>
      )}
      <Entries
        key={JSON.stringify(selection)}
        selection={selection}
        onPerson={(chosen) => setSelection({ ...selection, person: chosen })}
      />
    </>
  );
}

function Filters(props: {
  readonly directory: Directory;
  readonly months: readonly string[];
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { selection, onChange } = props;
  const words = (action: Action) => auditedActions[action][language === 'sv' ? 0 : 1];
  return (
    <div className="log-filters">
      <div className="field">
        <label htmlFor="month">{text.month}</label>
        <select
          id="month"
          value={selection.month}
          onChange={({ target }) => onChange({ ...selection, month: target.value })}
        >
          {props.months.map((month) => (
            <option key={month} value={month}>
              {new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
                month: 'long',
                year: 'numeric',
                timeZone: 'UTC',
              }).format(new Date(`${month}-15T00:00:00Z`))}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="event">{text.event}</label>
        <select
          id="event"
          value={selection.action ?? ''}
          onChange={({ target }) =>
            onChange({ ...selection, action: auditedActionIds.find((each) => each === target.value) })
          }
        >
          <option value="">{text.every}</option>
          {auditedActionIds
            .toSorted((one, other) => words(one).localeCompare(words(other), language))
            .map((action) => (
              <option key={action} value={action}>
                {words(action)}
              </option>
            ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="about">{text.about}</label>
        <select
          id="about"
          value={selection.about ?? ''}
          onChange={({ target }) => onChange({ ...selection, about: target.value || undefined })}
        >
          <option value="">{text.everywhere}</option>
          <option value="se">{text.nation}</option>
          <PlaceOptions directory={props.directory} />
        </select>
      </div>
    </div>
  );
}
