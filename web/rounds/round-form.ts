// A round's name and times while they are changed: what differs, and what stays when somebody else has changed them.
import type { CallInput } from '../../functions/contract/client.ts';
import { localInSweden } from '../../functions/core/swedish-time.ts';
import type { Round } from './round.ts';
import { instantOf, type LocalTime } from './time-field.tsx';

export const moments = ['opensAt', 'dueAt', 'closesAt'] as const;
type Moment = (typeof moments)[number];

/** As written, by the clock in Sweden. */
export interface RoundForm {
  readonly name: string;
  readonly times: Readonly<Record<Moment, LocalTime>>;
}

type Change = Omit<CallInput<'PATCH /api/rounds/{round}'>['body'], 'expectedVersion'>;

export function formOf(round: Round): RoundForm {
  const local = (instant: string): LocalTime => {
    const [day = '', clock = ''] = localInSweden(Date.parse(instant)).split('T');
    return { day, clock };
  };
  const times = { opensAt: local(round.opensAt), dueAt: local(round.dueAt), closesAt: local(round.closesAt) };
  return { name: round.name.sv, times };
}

/** Only what differs: a time that nobody touched keeps its seconds. */
export function changeOf(round: Round, { name, times }: RoundForm): Change {
  const before = formOf(round);
  const moved = moments.flatMap((moment) => {
    const instant = instantOf(times[moment]);
    return isSame(before.times[moment], times[moment]) || instant === undefined
      ? []
      : [[moment, instant] as const];
  });
  return {
    ...(name.trim() !== round.name.sv && { name: { ...round.name, sv: name.trim() } }),
    ...Object.fromEntries(moved),
  };
}

/** What has been written in a form of `before`, and in the rest what stands now: nobody's change is undone unseen. */
export function carriedOver({ name, times }: RoundForm, before: Round, now: Round): RoundForm {
  const [first, standing] = [formOf(before), formOf(now)];
  const isWritten = (moment: Moment) =>
    !isSame(first.times[moment], times[moment]) && (moment !== 'opensAt' || now.status === 'planned');
  const timeOf = (moment: Moment) => (isWritten(moment) ? times[moment] : standing.times[moment]);
  return {
    name: name === first.name ? standing.name : name,
    times: { opensAt: timeOf('opensAt'), dueAt: timeOf('dueAt'), closesAt: timeOf('closesAt') },
  };
}

function isSame(one: LocalTime, other: LocalTime): boolean {
  return one.day === other.day && one.clock === other.clock;
}
