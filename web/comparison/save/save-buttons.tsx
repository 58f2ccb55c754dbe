// Saves what is drawn: as a picture in two forms, and its numbers as CSV.
import { type ReactElement, useState } from 'react';
import { type CsvCell, csvText } from '../../../functions/core/csv-text.ts';
import { saveFile } from '../../shared/download-button.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { messages } from '../messages.ts';
import { pngOf, svgText } from './svg-file.ts';

type Format = 'SVG' | 'PNG' | 'CSV';
const formats: readonly Format[] = ['SVG', 'PNG', 'CSV'];

export function SaveButtons(props: {
  readonly picture: 'heat' | 'map' | 'strips' | 'trend';
  /** Without its ending. */
  readonly fileName: string;
  /** The numbers of what is drawn. */
  readonly rows: () => readonly (readonly CsvCell[])[];
  /** Draws one `<svg>` and reads nothing of the page. */
  readonly children: ReactElement;
}) {
  const { picture, fileName, rows, children } = props;
  const text = useMessages(messages);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const make = async (format: Format): Promise<Blob> => {
    if (format === 'CSV') return new Blob([csvText(rows(), 'semicolon')], { type: 'text/csv;charset=utf-8' });
    const svg = await svgText(children);
    return format === 'PNG' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
  };
  const save = async (format: Format) => {
    setOutcome(undefined);
    try {
      saveFile(await make(format), `${fileName}.${format.toLowerCase()}`);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <fieldset className="buttons comparison-save">
      <legend className="hidden-text">{text.saveGroup(text.pictures[picture])}</legend>
      <span className="small muted" aria-hidden="true">
        {text.save}
      </span>
      {formats.map((format) => (
        <button key={format} type="button" className="button compact" onClick={() => void save(format)}>
          <span className="hidden-text">{text.saveGroup(text.pictures[picture])}: </span>
          {format}
        </button>
      ))}
      <span role="status" className={outcome === 'failed' ? 'download-failed' : 'hidden-text'}>
        {outcome === 'saved' && text.saved}
        {outcome === 'failed' && text.notSaved}
      </span>
    </fieldset>
  );
}
