// The reason for a departure: in the writer's own words, or filled in where the area only followed others.
import { useId, useState } from 'react';
import { formatRange } from '../../../functions/core/report/format.ts';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import type { ProposedArea } from './decision.ts';
import { messages } from './messages.ts';

interface ReasonFieldProps {
  readonly area: ReadArea;
  /** The writer's own words; undefined where there are none yet. */
  readonly own: string | undefined;
  readonly follows: string | undefined;
  readonly onChange: (reason: string) => void;
}
type ReadArea = ProposedArea;

export function ReasonField({ area, own, follows, onChange }: ReasonFieldProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [isOpened, setIsOpened] = useState(false);
  const name = contentText(area.name, language);
  if (follows !== undefined) {
    return (
      <p className="small order-follows">
        <b>{text.follows}</b> <span lang="sv">{follows}</span>{' '}
        <button
          type="button"
          className="link"
          onClick={() => {
            setIsOpened(true);
            onChange(follows);
          }}
        >
          {text.changeReason}
          <span className="hidden-text">{text.reasonFor(name)}</span>
        </button>
      </p>
    );
  }
  return <OwnReason area={area} name={name} own={own ?? ''} isNew={isOpened} onChange={onChange} />;
}

function OwnReason(props: {
  readonly area: ReadArea;
  readonly name: string;
  readonly own: string;
  /** It was opened by its writer, who goes on in it. */
  readonly isNew: boolean;
  readonly onChange: (reason: string) => void;
}) {
  const { area, own } = props;
  const text = useMessages(messages);
  const id = useId();
  const guarded = useGuardedText(own);
  const isMissing = own.trim() === '';
  return (
    <>
      <label className="small" htmlFor={id}>
        {text.reason}
        <span className="hidden-text">{text.reasonFor(props.name)}</span>
      </label>
      <textarea
        id={id}
        lang="sv"
        rows={2}
        maxLength={2000}
        value={own}
        // biome-ignore lint/a11y/noAutofocus: opened by its writer
        autoFocus={props.isNew}
        aria-invalid={isMissing || guarded.holdsPersonalNumber}
        aria-describedby={`${id}-missing ${id}-guard`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p className="order-missing small" id={`${id}-missing`}>
        {isMissing && (
          <Status tone="err" icon="error">
            {text.reasonMissing(formatRange([area.places.best, area.places.worst]))}
          </Status>
        )}
      </p>
      <GuardNotices guarded={guarded} id={`${id}-guard`} isKeptHere={false} />
    </>
  );
}
