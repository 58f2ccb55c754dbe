// What invitations to organisations, counties and the nation have in common: their words, their times, what no title may hold.
import { AppError } from '../core/errors.ts';
import { containsPersonalNumber } from '../core/guard/personal-number.ts';
import type { Invitation } from '../core/people/invitation.ts';

/** As the mail says what the invited person is to do. */
export const invitationWords: Readonly<Record<Invitation['role'], string>> = {
  respondent: 'svarar på utlånade delar',
  coordinator: 'samordnare',
  signatory: 'undertecknare',
  'county-lead': 'utvecklingsledare i länet',
  'county-reader': 'läsare i länet',
  'national-analyst': 'nationell analytiker',
  'national-admin': 'nationell administratör',
};

/** Milliseconds since 1970 in ISO 8601. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function refusePersonalNumber(text: string, path: string): void {
  if (!containsPersonalNumber(text)) return;
  const message = 'Texten ser ut att innehålla ett personnummer. Ta bort det.';
  throw new AppError('personal-number', { issues: [{ path, code: 'personal-number', message }] });
}
