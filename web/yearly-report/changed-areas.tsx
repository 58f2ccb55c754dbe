// Which areas municipalities say have changed and where to, beside what they said in their last inventory.
import { Content, useMessages } from '../shared/language/language.tsx';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { municipalMessages } from './municipal-messages.ts';
import type { Municipality } from './municipal-views.ts';

type View = NonNullable<Municipality['view']>;

interface Change {
  readonly name: string;
  readonly row: View['changed'][number];
  readonly inventory: View['inventory'];
}

export function ChangedAreas(props: {
  readonly municipalities: readonly Municipality[];
  readonly version: SurveyVersion;
}) {
  const text = useMessages(municipalMessages);
  const changes = props.municipalities.flatMap(({ name, view }): Change[] =>
    (view?.changed ?? []).map((row) => ({ name, row, inventory: view?.inventory })),
  );
  const areas = areasIn(props.version)
    .map((area) => ({ ...area, changes: changes.filter(({ row }) => row.area === area.value) }))
    .filter((area) => area.changes.length > 0);
  return (
    <>
      <h3>{text.changed}</h3>
      {areas.length === 0 ? (
        <p>{text.nothingChanged}</p>
      ) : (
        <>
          <p className="small muted">{text.comparedWith}</p>
          <dl className="municipal-words">
            {areas.map(({ value, text: name, changes: own }) => (
              <div key={value}>
                <dt>
                  <Content of={name} />
                </dt>
                <dd>
                  <ul>
                    {own.map((change) => (
                      <li key={change.name + change.row.row}>
                        <OneChange change={change} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function OneChange({ change: { name, row, inventory } }: { readonly change: Change }) {
  const text = useMessages(municipalMessages);
  const { what, level, before } = row;
  const now = level === undefined ? text.levelOpen : String(level);
  const then = typeof before === 'string' ? text.before[before] : before;
  const changeInWords = () => {
    if (then === undefined || level === undefined) return text.to(now);
    return before === level ? text.same(now) : text.from(String(then), now);
  };
  return (
    <>
      <b>{name}</b>: {what === undefined ? text.whatOpen : text.what[what]}, {changeInWords()}{' '}
      <span className="small muted">
        ({inventory === undefined ? text.noInventory : <Content of={inventory.roundName} />})
      </span>
    </>
  );
}

/** In the questionnaire's order. */
function areasIn(version: SurveyVersion) {
  const question = questionsById(version).get('ar-kom-andrat');
  return question?.columns.find(({ id }) => id === 'andrat-omrade')?.choices ?? [];
}
