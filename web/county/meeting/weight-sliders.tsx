// The five weights as sliders that sum to 100 %, what they are in the report, and the way back to it.
import { type Part, parts, type Weights } from '../../../functions/core/priority/types.ts';
import { formatShare } from '../../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages as reportMessages } from '../report/messages.ts';
import { messages } from './messages.ts';
import type { Meeting } from './use-meeting.ts';

export function WeightSliders({
  meeting,
  published,
}: {
  readonly meeting: Meeting;
  readonly published: Weights;
}) {
  const text = useMessages(messages);
  return (
    <section className="meeting-weights" aria-labelledby="meeting-weights">
      <h2 id="meeting-weights">{text.weights}</h2>
      <p className="small muted">{text.weightsHint}</p>
      {parts.map((part) => (
        <WeightSlider
          key={part}
          part={part}
          percent={meeting.percents[part]}
          published={published[part]}
          onMove={(percent) => meeting.move(part, percent)}
        />
      ))}
      <button
        type="button"
        className="button"
        aria-disabled={!meeting.isChanged}
        onClick={() => meeting.isChanged && meeting.reset()}
      >
        {text.reset}
      </button>
      <p className="small muted" role="status">
        {!meeting.isChanged && text.isReset}
      </p>
    </section>
  );
}

interface WeightSliderProps {
  readonly part: Part;
  readonly percent: number;
  /** 0..1. */
  readonly published: number;
  readonly onMove: (percent: number) => void;
}

function WeightSlider({ part, percent, published, onMove }: WeightSliderProps) {
  const text = useMessages(messages);
  const [name] = useMessages(reportMessages).parts[part];
  const { language } = useLanguage();
  const id = `weight-${part}`;
  return (
    <div className="weight">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id} className="number">
        {formatShare(percent / 100, language)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-valuetext={text.percent(percent)}
        aria-describedby={`${id}-published`}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
      <span className="small muted" id={`${id}-published`}>
        {text.publishedWeight(formatShare(published, language))}
      </span>
    </div>
  );
}
