// A section's status as shape and word, and the comb of its questions.

import type { IconName } from './icon.tsx';
import { defineMessages } from './language/define-messages.ts';
import { useMessages } from './language/language.tsx';
import { type Cell, count, type SectionProgress, type SectionStatus } from './progress.ts';
import type { Tone } from './status.tsx';
import { Status } from './status.tsx';

const messages = defineMessages(
  {
    done: 'Klart',
    confirm: (unconfirmed: number) => `${unconfirmed} att bekräfta`,
    started: 'Påbörjat',
    'not-started': 'Inte påbörjat',
    cells: (answered: number, total: number, unit: 'core' | 'any') =>
      `${answered} av ${total} ${unit === 'core' ? 'kärnfrågor' : 'frågor'} besvarade`,
  },
  {
    done: 'Done',
    confirm: (unconfirmed: number) => `${unconfirmed} to confirm`,
    started: 'Started',
    'not-started': 'Not started',
    cells: (answered: number, total: number, unit: 'core' | 'any') =>
      `${answered} of ${total} ${unit === 'core' ? 'core questions' : 'questions'} answered`,
  },
);

const looks: Readonly<Record<SectionStatus, readonly [Tone, IconName]>> = {
  done: ['ok', 'done'],
  confirm: ['confirm', 'confirm'],
  started: ['quiet', 'started'],
  'not-started': ['quiet', 'empty'],
};

export function useStatusWord(): (progress: SectionProgress) => string {
  const text = useMessages(messages);
  return ({ status, unconfirmed }) => (status === 'confirm' ? text.confirm(unconfirmed) : text[status]);
}

export function statusLook(status: SectionStatus): readonly [Tone, IconName] {
  return looks[status];
}

export function SectionStatusMark({ progress }: { readonly progress: SectionProgress }) {
  const [tone, icon] = looks[progress.status];
  const word = useStatusWord();
  return (
    <Status tone={tone} icon={icon}>
      {word(progress)}
    </Status>
  );
}

/** A cell for each counted question: filled, dashed where an earlier answer waits for confirmation, or empty. */
export function AnswerComb({ progress }: { readonly progress: SectionProgress }) {
  const text = useMessages(messages);
  const { cells, countsCore } = progress;
  const width = cells.length * 19 - 1;
  return (
    <span>
      <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true" focusable="false">
        {/* biome-ignore-start lint/suspicious/noArrayIndexKey: a cell is its place */}
        {cells.map((cell, index) => (
          <rect
            key={index}
            className={`comb-${cell}`}
            x={index * 19 + 1}
            y="2"
            width="15"
            height="12"
            rx="2"
          />
        ))}
        {/* biome-ignore-end lint/suspicious/noArrayIndexKey: a cell is its place */}
      </svg>
      <span className="hidden-text">
        {text.cells(count(cells, 'answered'), cells.length, countsCore ? 'core' : 'any')}
      </span>
    </span>
  );
}

/** The same cell as a key to a legend. */
export function CombKey({ cell }: { readonly cell: Cell }) {
  return (
    <svg width="17" height="16" aria-hidden="true" focusable="false">
      <rect className={`comb-${cell}`} x="1" y="2" width="15" height="12" rx="2" />
    </svg>
  );
}
