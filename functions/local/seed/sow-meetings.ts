// Invented meetings of the nation's network and of counties': one that has been, one to come.

import type { Places } from '../../../surveys/types.ts';
import { personId } from '../../core/ids.ts';
import { type Meeting, type NetworkId, participantsOf } from '../../core/networks/meeting.ts';
import { swedishDay } from '../../core/people/loans.ts';
import type { Table } from '../../storage/client.ts';
import { putMeeting } from '../../storage/networks.ts';

const day = 24 * 60 * 60 * 1000;

export async function sowMeetings(
  table: Table,
  places: Places,
  networks: readonly NetworkId[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const network of networks) {
    const participants = participantsOf(network, places).map(({ id }) => id);
    const common = {
      network,
      from: '09.00',
      to: '15.00',
      materials: [],
      cancelled: false,
      version: 1,
      by: network === 'se' ? 'Nationell administratör (påhittad)' : 'Utvecklingsledare (påhittad)',
      at,
      person: personId(network === 'se' ? 'nationell' : `lan-${network}`),
      synthetic: true,
    } as const;
    const meetings: Meeting[] = [
      {
        ...common,
        id: 'exempel-hallen',
        title: 'Nätverksträff: så läser vi behovsinventeringen (exempel)',
        day: swedishDay(now.getTime() - 40 * day),
        place: 'Påhittad lokal',
        agenda: 'Läget i omgången.\nHur vi läser spann och delade platser.',
        attended: participants.filter((_, at) => at % 4 !== 3),
      },
      {
        ...common,
        id: 'exempel-kommande',
        title: 'Nätverksträff: från behov till plan (exempel)',
        day: swedishDay(now.getTime() + 30 * day),
        place: 'På distans',
        agenda: 'Vad vi prioriterar.\nVad som ska in i genomförandeplanen.',
        attended: [],
      },
    ];
    for (const meeting of meetings) {
      await putMeeting(table, meeting, undefined, {
        id: `sown-${network}-${meeting.id}`,
        at,
        person: meeting.person,
        action: 'meeting-saved',
        target: { network, meeting: meeting.id, version: '1' },
      });
    }
  }
}
