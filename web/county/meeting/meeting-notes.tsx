// A note on each area, in this browser only, to download when the meeting is over.
import { useState } from 'react';
import { saveFile } from '../../shared/download-button.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { useMember } from '../../shared/session/member.tsx';
import type { Bundle } from './bundle.ts';
import { keepNotes, type Notes, readNotes } from './kept-notes.ts';
import { messages } from './messages.ts';

export function MeetingNotes({ bundle }: { readonly bundle: Bundle }) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const { county, round, areas } = bundle.inputs;
  const key = { person: personId, county, round };
  const [notes, setNotes] = useState<Notes>(() => readNotes(key));
  const [isKept, setIsKept] = useState(true);
  const change = (next: Notes) => {
    setNotes(next);
    setIsKept(keepNotes(key, next));
  };
  const write = (area: string, note: string) => {
    const { [area]: _, ...others } = notes;
    change(note === '' ? others : { ...others, [area]: note });
  };
  const download = () => {
    const title = text.notesFile(bundle.county.name, round);
    const written = areas.flatMap(({ id, name }) => (notes[id] ? [`${name}\r\n${notes[id]}\r\n`] : []));
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
          <div key={id}>
            <label htmlFor={`note-${id}`}>
              <span className="hidden-text">{text.noteFor('')}</span>
              <span lang="sv">{name}</span>
            </label>
            <textarea
              id={`note-${id}`}
              rows={2}
              maxLength={2000}
              value={notes[id] ?? ''}
              onChange={({ target }) => write(id, target.value)}
            />
          </div>
        ))}
      </div>
      <p role="status">{!isKept && text.notKept}</p>
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
