// Saves what is drawn: as a picture in two forms, and its numbers as CSV.
import { type ReactElement, useState } from 'react';
import { saveFile } from '../../shared/download-button.tsx';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from '../messages.ts';
import { comparisonRows, type Saved } from './comparison-rows.ts';
import { writeCsv } from './csv.ts';
import { pngOf, svgText } from './svg-file.ts';

type Format = 'SVG' | 'PNG' | 'CSV';
const formats: readonly Format[] = ['SVG', 'PNG', 'CSV'];

export function SaveButtons({
  picture,
  children,
  ...saved
}: Saved & {
  readonly picture: 'heat' | 'map' | 'strips';
  /** Draws one `<svg>` and reads nothing of the page. */
  readonly children: ReactElement;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const make = async (format: Format): Promise<Blob> => {
    if (format === 'CSV')
      return new Blob([writeCsv(comparisonRows(saved, picture !== 'heat', language))], {
        type: 'text/csv;charset=utf-8',
      });
    const svg = await svgText(children);
    return format === 'PNG' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
  };
  const save = async (format: Format) => {
    setOutcome(undefined);
    try {
      saveFile(await make(format), fileName(saved, picture, format));
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

/** `jamforelse-exempel-avslutad-poang-boende-karta.svg`: the round, the measure, and the column where there is but one. */
function fileName({ comparison, measure, columns }: Saved, picture: string, format: Format): string {
  const names = { heat: 'tabell', map: 'karta', strips: 'fordelning' } as Readonly<Record<string, string>>;
  const [only, ...others] = columns;
  const column = picture !== 'heat' && others.length === 0 && only ? [only.id] : [];
  const parts = ['jamforelse', comparison.round, measure.id, ...column, names[picture]];
  return `${parts.join('-')}.${format.toLowerCase()}`;
}
