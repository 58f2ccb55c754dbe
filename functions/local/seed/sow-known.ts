// An example of what is known from elsewhere: wordings as Öppna jämförelser has them, values invented.
import { createHash } from 'node:crypto';
import type { Places } from '../../../surveys/types.ts';
import { personId } from '../../core/ids.ts';
import type { KnownIndicator } from '../../core/known/known-set.ts';
import type { Table } from '../../storage/client.ts';
import { type KeptSet, replaceKnownSet } from '../../storage/known.ts';
import { rollFor } from './dice.ts';

/** Wordings and shares: Socialstyrelsen, Öppna jämförelser 2023 and 2024, våld i nära relationer, as the field's facts have them. */
const indicators: readonly { readonly name: string; readonly question: string; readonly share: number }[] = [
  {
    name: 'Överenskommelse om hur samverkan i enskilda ärenden ska ske med kvinnojour',
    question: 'samv-overenskommelse',
    share: 0.37,
  },
  {
    name: 'Överenskommelse om hur samverkan i enskilda ärenden ska ske med polis',
    question: 'samv-overenskommelse',
    share: 0.28,
  },
  {
    name: 'Överenskommelse om hur samverkan i enskilda ärenden ska ske med primärvård',
    question: 'samv-overenskommelse',
    share: 0.19,
  },
  {
    name: 'Aktuell rutin för att säkra skolgången för barn i skyddat boende',
    question: 'barn-skolgang',
    share: 0.28,
  },
];
const missingShare = 0.06;

export async function sowKnown(table: Table, places: Places, year: number, at: string): Promise<void> {
  const person = personId('nationell');
  const set: KeptSet = {
    source: 'oppna-jamforelser',
    year,
    version: 1,
    indicators: indicators.map(
      ({ name, question, share }): KnownIndicator => ({
        id: name,
        name,
        kind: 'yes-no',
        question: { survey: 'behovsinventering', question },
        values: inventValues(places, name, share),
      }),
    ),
    file: {
      name: 'Exempel med påhittade värden',
      hash: createHash('sha256').update(JSON.stringify(indicators)).digest('hex'),
    },
    by: 'Nationell administratör (påhittad)',
    at,
    person,
    synthetic: true,
  };
  await replaceKnownSet(table, set, undefined, {
    id: `sown-known-${year}`,
    at,
    person,
    action: 'known-read-in',
    target: { source: set.source, year: String(year), version: '1' },
  });
}

function inventValues(places: Places, name: string, share: number): KnownIndicator['values'] {
  const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
  return Object.fromEntries(
    municipalities.map(({ id }) => {
      const dice = rollFor(`known ${name} ${id}`);
      if (dice.isLucky(missingShare)) return [id, null];
      return [id, dice.isLucky(share) ? 1 : 0];
    }),
  );
}
