// Something the reader must see where it belongs: never a passing toast.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'err' | 'confirm';

const icons: Readonly<Record<NoticeTone, IconName | undefined>> = {
  info: undefined,
  ok: 'done',
  warn: 'warning',
  err: 'error',
  confirm: 'confirm',
};

export function Notice(props: {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly icon?: IconName;
  readonly role?: 'alert' | 'status' | 'group';
  readonly id?: string;
  readonly children?: ReactNode;
}) {
  const icon = props.icon ?? icons[props.tone];
  return (
    <div className={`notice ${props.tone}`} id={props.id} {...rolePart(props)}>
      {props.title !== undefined && (
        <p>
          <span className={`status ${props.tone}`}>
            {icon && <Icon name={icon} />}
            <b>{props.title}</b>
          </span>
        </p>
      )}
      {props.children}
    </div>
  );
}

/** A group needs a name; the live roles speak their content. */
function rolePart({ role, title }: { readonly role?: string; readonly title?: string }) {
  return role === 'group' ? { role, 'aria-label': title } : { role };
}
