// A status: shape and word together, colour only repeats them.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'ok' | 'warn' | 'err' | 'info' | 'confirm' | 'quiet';

export function Status(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={`status ${props.tone}`}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </span>
  );
}
