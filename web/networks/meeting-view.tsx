// One meeting as it is read.
import { formatList } from '../../functions/core/report/format.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dayInWords } from '../shared/language/times.ts';
import { Status } from '../shared/status.tsx';
import { messages } from './messages.ts';
import type { Meeting, Network } from './network.ts';

export function MeetingView(props: {
  readonly meeting: Meeting;
  readonly network: Network;
  /** Absent for whoever only reads. */
  readonly onChange?: () => void;
}) {
  const { meeting, network, onChange } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { title, day, from, to, place, agenda, materials, cancelled } = meeting;
  const isHeld = day < network.today;
  const asksWhoCame = isHeld && !cancelled;
  return (
    <article className="meeting">
      <h3 lang="sv">
        {title} {meeting.synthetic && <SyntheticTag />}
      </h3>
      <p className="meeting-when">
        <time dateTime={day}>
          {dayInWords(`${day}T12:00:00Z`, language, new Date(`${network.today}T12:00:00Z`))}
        </time>{' '}
        {text.times(from, to)}
        {place !== '' && <span lang="sv">. {place}</span>}
      </p>
      {cancelled && (
        <Status tone="warn" icon="warning">
          {text.cancelled}
        </Status>
      )}
      {agenda !== '' && (
        <>
          <h4>{text.agenda}</h4>
          <p className="meeting-agenda" lang="sv">
            {agenda}
          </p>
        </>
      )}
      {materials.length > 0 && (
        <>
          <h4>{text.materials}</h4>
          <ul>
            {materials.map((material) => (
              <li key={material.url + material.title} lang="sv">
                <a href={material.url} rel="noopener noreferrer">
                  {material.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {asksWhoCame && <Attendance meeting={meeting} network={network} />}
      {onChange && (
        <p className="buttons">
          <button
            type="button"
            className="button"
            aria-label={asksWhoCame ? text.attendanceNamed(title) : text.changeNamed(title)}
            onClick={onChange}
          >
            {asksWhoCame ? text.attendance : text.change}
          </button>
        </p>
      )}
    </article>
  );
}

function Attendance({
  meeting: { attended },
  network: { participants },
}: {
  readonly meeting: Meeting;
  readonly network: Network;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (attended.length === 0) return <p className="muted">{text.notStated}</p>;
  const names = participants.filter(({ id }) => attended.includes(id)).map(({ name }) => name);
  return (
    <p>
      <b>{text.came(names.length, participants.length)}</b>{' '}
      <span className="small">{text.cameTo(formatList(names, language))}</span>
    </p>
  );
}
