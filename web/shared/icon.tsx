// The icons: 20-unit grid, 1.8 stroke, always beside a word and so hidden from screen readers.
import type { ReactNode } from 'react';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;
const ring = <circle cx="10" cy="10" r="8.2" {...stroke} />;

const drawings = {
  done: (
    <>
      {ring}
      <path d="M6 10.3l2.7 2.7L14 7.4" {...stroke} strokeWidth={2} />
    </>
  ),
  started: (
    <>
      {ring}
      <path d="M10 1.8a8.2 8.2 0 0 1 0 16.4z" fill="currentColor" />
    </>
  ),
  empty: ring,
  confirm: (
    <>
      <circle cx="10" cy="10" r="8.2" {...stroke} strokeDasharray="3 2.4" />
      <path d="M7.6 7.8a2.4 2.4 0 1 1 4 1.9c-.9.7-1.5 1-1.5 2.2" {...stroke} />
      <circle cx="10.1" cy="14.6" r="1.1" fill="currentColor" />
    </>
  ),
  warning: (
    <>
      <path d="M10 2.2L18.6 17.4H1.4z" {...stroke} strokeLinejoin="round" />
      <path d="M10 7.5v4.6" {...stroke} strokeWidth={2} />
      <circle cx="10" cy="14.7" r="1.1" fill="currentColor" />
    </>
  ),
  error: (
    <>
      <path d="M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.600z" {...stroke} strokeLinejoin="round" />
      <path d="M7 7l6 6M13 7l-6 6" {...stroke} />
    </>
  ),
  conflict: (
    <>
      <rect x="2" y="4" width="10" height="9" {...stroke} />
      <path d="M15 8h3v8H8v-1" {...stroke} />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M10 5v5.300l3.3 2" {...stroke} />
    </>
  ),
  people: (
    <>
      <circle cx="7.5" cy="6.5" r="3" {...stroke} />
      <path d="M2 17c0-3.4 2.3-5.4 5.5-5.400S13 13.6 13 17" {...stroke} />
      <path d="M13 4a3 3 0 0 1 0 5.300M15 12c2 .8 3 2.6 3 5" {...stroke} />
    </>
  ),
  offline: (
    <>
      <path d="M2 8a12 12 0 0 1 16 0M5 11.500a7.5 7.5 0 0 1 10 0" {...stroke} />
      <circle cx="10" cy="15.5" r="1.5" fill="currentColor" />
      <path d="M3 17L17 3" {...stroke} />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
