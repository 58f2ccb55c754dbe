// Reading in a file: from which source, for which year, and the file itself, which is read here in the browser.
import { useState } from 'react';
import { type KnownSource, keyFigurePattern, knownSources } from '../../functions/core/known/known-set.ts';
import { Choice } from '../people/choice.tsx';
import { takeFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { isoDay } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import type { Known, ReadFile } from './known.ts';
import { messages } from './messages.ts';
import { type Fault, readKnownFile } from './read-file.ts';

/** RKA's API, version 2. Opened by the administrator, never by us: nothing of the system leaves it. */
const koladaAddress = 'https://api.kolada.se/v2/data/kpi';

export function ChooseFile(props: {
  readonly municipalities: Known['municipalities'];
  readonly onRead: (read: ReadFile) => void;
  readonly onCancel: () => void;
}) {
  const text = useMessages(messages);
  const [source, setSource] = useState<KnownSource>('oppna-jamforelser');
  const [year, setYear] = useState(() => String(Number(isoDay(new Date()).slice(0, 4)) - 1));
  const [keyFigure, setKeyFigure] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [needs, setNeeds] = useState<string>();
  const isYear = /^20\d{2}$/.test(year.trim());
  const isKeyFigure = keyFigurePattern.test(keyFigure);

  const read = async (file: File) => {
    setFault(undefined);
    setNeeds(undefined);
    if (!isYear) return setNeeds(text.needsYear);
    if (source === 'kolada' && !isKeyFigure) return setNeeds(text.needsKeyFigure);
    setIsReading(true);
    const codes = new Set(props.municipalities.map(({ id }) => id));
    const outcome = await readKnownFile(file, { source, year: Number(year), keyFigure }, codes);
    setIsReading(false);
    if ('file' in outcome) props.onRead(outcome);
    else setFault(outcome);
  };

  return (
    <section className="section" aria-labelledby="las-in">
      <h2 id="las-in" tabIndex={-1} ref={takeFocus}>
        {text.formTitle}
      </h2>
      <fieldset className="field choices">
        <legend className="strong">{text.source}</legend>
        {knownSources.map((each) => (
          <Choice
            key={each}
            name="source"
            value={each}
            label={text.sources[each]}
            chosen={source}
            onChoose={setSource}
          />
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="uppgifternas-ar">{text.year}</label>
        <input
          id="uppgifternas-ar"
          className="known-short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={year}
          onChange={({ target }) => setYear(target.value)}
        />
      </div>
      {source === 'kolada' && (
        <div className="field">
          <label htmlFor="nyckeltal">{text.keyFigure}</label>
          <p className="small muted" id="nyckeltal-hint">
            {text.keyFigureHint}
          </p>
          <input
            id="nyckeltal"
            className="known-short"
            autoComplete="off"
            spellCheck={false}
            maxLength={6}
            aria-describedby="nyckeltal-hint"
            value={keyFigure}
            onChange={({ target }) => setKeyFigure(target.value.trim().toUpperCase())}
          />
          {isKeyFigure && isYear && <Address of={`${koladaAddress}/${keyFigure}/year/${year}`} />}
        </div>
      )}
      <div className="field">
        <label htmlFor="uppgifternas-fil">{text.file}</label>
        <p className="small muted" id="uppgifternas-fil-hint">
          {text.fileHint[source]}
        </p>
        <input
          id="uppgifternas-fil"
          type="file"
          accept={source === 'kolada' ? '.json,.csv,.xlsx' : '.csv,.xlsx,.json'}
          aria-describedby="uppgifternas-fil-hint"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void read(file);
            // The same file may be chosen again once it has been mended.
            target.value = '';
          }}
        />
      </div>
      <p role="status" className={isReading ? 'muted' : 'hidden-text'}>
        {isReading && text.reading}
      </p>
      {needs !== undefined && <Notice tone="err" title={needs} role="alert" />}
      {fault !== undefined && <Refused fault={fault} />}
      <p className="buttons">
        <button type="button" className="button" onClick={props.onCancel}>
          {text.cancel}
        </button>
      </p>
    </section>
  );
}

function Address({ of }: { readonly of: string }) {
  const text = useMessages(messages);
  return (
    <p className="small">
      {text.address}{' '}
      <a href={of} target="_blank" rel="noreferrer">
        {of}
      </a>
    </p>
  );
}

function Refused({ fault }: { readonly fault: Fault }) {
  const text = useMessages(messages);
  const said = 'fault' in fault ? text.faults[fault.fault] : text.faults[fault.kind];
  return (
    <Notice tone="err" title={text.unusable} role="alert">
      <p>
        {said}
        {'there' in fault && ` ${fault.there.join(', ')}.`}
      </p>
      <p>{text.nothingSaved}</p>
    </Notice>
  );
}
