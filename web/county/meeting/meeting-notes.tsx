// A note on each area, in this browser only, to download when the meeting is over.
import { useState } from 'react';
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';
import { saveFile } from '../../shared/download-button.tsx';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { useMember } from '../../shared/session/member.tsx';
import type { Bundle } from './bundle.ts';
import { keepNotes, type Notes, readNotes } from './kept-notes.ts';
import { messages } from './messages.ts';

/** What a note may not hold is said while it is written. */
function Note(props: {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly onWrite: (note: string) => void;
}) {
  const { id, name, note, onWrite } = props;
  const text = useMessages(messages);
  const guarded = useGuardedText(note);
  return (
    <div>
      <label htmlFor={`note-${id}`}>
        <span className="hidden-text">{text.noteFor('')}</span>
        <span lang="sv">{name}</span>
      </label>
      <textarea
        id={`note-${id}`}
        rows={2}
        maxLength={2000}
        value={note}
        aria-describedby={`note-${id}-guard`}
        aria-invalid={guarded.holdsPersonalNumber || undefined}
        onChange={({ target }) => onWrite(target.value)}
      />
      <GuardNotices guarded={guarded} id={`note-${id}-guard`} />
    </div>
  );
}

export function MeetingNotes({ bundle }: { readonly bundle: Bundle }) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const { county, round, areas } = bundle.inputs;
  const key = { person: personId, county, round };
  const [notes, setNotes] = useState<Notes>(() => readNotes(key));
  const [isKept, setIsKept] = useState(true);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const change = (next: Notes) => {
    setNotes(next);
    setIsKept(keepNotes(key, next));
    setLeftOut([]);
  };
  const write = (area: string, note: string) => {
    const { [area]: _, ...others } = notes;
    change(note === '' ? others : { ...others, [area]: note });
  };
  const download = () => {
    const title = text.notesFile(bundle.county.name, round);
    const refused = areas.filter(({ id }) => containsPersonalNumber(notes[id] ?? ''));
    const written = areas.flatMap((area) =>
      notes[area.id] && !refused.includes(area) ? [`${area.name}\r\n${notes[area.id]}\r\n`] : [],
    );
    setLeftOut(refused.map(({ name }) => name));
    const content = [title, '', ...written].join('\r\n');
    saveFile(
      new Blob([content], { type: 'text/plain;charset=utf-8' }),
      `lagesbild-mote-${county}-${round}.txt`,
    );
  };
  const isEmpty = Object.keys(notes).length === 0;
  return (
    <section className="section">
      <h2>{text.notes}</h2>
      <p>{text.notesHint}</p>
      <div className="meeting-notes">
        {areas.map(({ id, name }) => (
          <Note key={id} id={id} name={name} note={notes[id] ?? ''} onWrite={(note) => write(id, note)} />
        ))}
      </div>
      <p role="status">
        {[
          ...(isKept ? [] : [text.notKept]),
          ...(leftOut.length > 0 ? [text.leftOut(leftOut.join(', '))] : []),
        ].join(' ')}
      </p>
      {!isEmpty && (
        <div className="buttons">
          <button type="button" className="button" onClick={download}>
            {text.downloadNotes}
          </button>
          <button type="button" className="link" onClick={() => change({})}>
            {text.removeNotes}
          </button>
        </div>
      )}
    </section>
  );
}
