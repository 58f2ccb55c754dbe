// What other sources know of municipalities: what has been read in, reading in more, and beside which questions it is shown.
import { useState } from 'react';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { useSession } from '../shared/session/session.tsx';
import { CheckForm } from './check-form.tsx';
import { ChooseFile } from './choose-file.tsx';
import type { Known, ReadFile, SavedSet } from './known.ts';
import { messages } from './messages.ts';
import { useSetName } from './set-name.ts';
import { SetTable } from './set-table.tsx';
import './known.css';

export function KnownPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded('known', (signal) => client('GET /api/known', { signal }));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
      </div>
      <ShowLoaded of={loading} isPart>
        {(known) => <Sets known={known} onSaved={loading.reload} />}
      </ShowLoaded>
    </>
  );
}

/** What is being done: nothing, choosing a file, or checking what one holds or what has been saved. */
type Doing =
  | undefined
  | { readonly is: 'choosing' }
  | { readonly is: 'checking'; readonly read: ReadFile }
  | { readonly is: 'changing'; readonly set: SavedSet };

function Sets({ known, onSaved }: { readonly known: Known; readonly onSaved: () => void }) {
  const text = useMessages(messages);
  const [doing, setDoing] = useState<Doing>();
  const [said, setSaid] = useState('');
  const keptFocus = useKeptFocus();
  const nameOf = useSetName();
  const stop = () => setDoing(undefined);
  const saved = (set: Pick<SavedSet, 'source' | 'year'>) => {
    setSaid(text.saved(nameOf(set)));
    stop();
    onSaved();
  };
  return (
    <div {...keptFocus}>
      <p role="status" className="strong">
        {said}
      </p>
      {doing === undefined && (
        <p className="buttons">
          <button
            type="button"
            className={known.sets.length === 0 ? 'button primary' : 'button'}
            onClick={() => setDoing({ is: 'choosing' })}
          >
            {text.readIn}
          </button>
        </p>
      )}
      {doing?.is === 'choosing' && (
        <ChooseFile
          municipalities={known.municipalities}
          onRead={(read) => setDoing({ is: 'checking', read })}
          onCancel={stop}
        />
      )}
      {doing?.is === 'checking' && (
        <CheckForm known={known} read={doing.read} onSaved={() => saved(doing.read)} onCancel={stop} />
      )}
      {doing?.is === 'changing' && (
        <CheckForm known={known} set={doing.set} onSaved={() => saved(doing.set)} onCancel={stop} />
      )}
      {known.sets.length === 0 && (
        <div className="section">
          <p className="strong">{text.none}</p>
          <p>{text.noneHint}</p>
        </div>
      )}
      {known.sets.map((set) => (
        <OneSet
          key={`${set.source} ${set.year}`}
          set={set}
          questions={known.questions}
          {...(doing === undefined && { onChange: () => setDoing({ is: 'changing', set }) })}
        />
      ))}
    </div>
  );
}

function OneSet(props: {
  readonly set: SavedSet;
  readonly questions: Known['questions'];
  /** Absent while something else is being done. */
  readonly onChange?: () => void;
}) {
  const { set, questions, onChange } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const name = useSetName()(set);
  return (
    <section className="section">
      <h2>
        {name} {set.synthetic && <SyntheticTag />}
      </h2>
      <p className="small muted">{text.from(set.file.name, set.by, dateInWords(set.at, language))}</p>
      <SetTable set={set} questions={questions} label={name} />
      {onChange && (
        <p className="buttons">
          <button type="button" className="button" onClick={onChange}>
            {text.change(name)}
          </button>
        </p>
      )}
    </section>
  );
}
