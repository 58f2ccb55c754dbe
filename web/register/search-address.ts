// The address of a register page holds what is shown: which register, and what is searched for.
import { type Register, registers } from '../../functions/core/registers/register.ts';
import { paths } from '../shared/paths.ts';

export interface Search {
  readonly area?: string;
  readonly targetGroup?: string;
  readonly shared?: 'yes';
}

/** What `?register=…&omrade=…&malgrupp=…&delas=ja` asks for; what it does not understand is left out. */
export function readAddress(query: string): { readonly register: Register; readonly search: Search } {
  const given = new URLSearchParams(query);
  const register = registers.find((each) => each === given.get('register')) ?? 'resurser';
  const area = choiceIn(given.get('omrade'));
  const targetGroup = register === 'resurser' ? choiceIn(given.get('malgrupp')) : undefined;
  return {
    register,
    search: {
      ...(area !== undefined && { area }),
      ...(targetGroup !== undefined && { targetGroup }),
      ...(register === 'resurser' && given.get('delas') === 'ja' && { shared: 'yes' as const }),
    },
  };
}

/** As the API takes it; anything else could only be refused. */
function choiceIn(text: string | null): string | undefined {
  return text !== null && /^[a-z][a-z0-9-]{0,63}$/.test(text) ? text : undefined;
}

export function searchAddress(register: Register, { area, targetGroup, shared }: Search = {}): string {
  return paths.register({
    ...(register !== 'resurser' && { register }),
    ...(area && { omrade: area }),
    ...(targetGroup && { malgrupp: targetGroup }),
    ...(shared && { delas: 'ja' }),
  });
}

export function ownAddress(register: Register): string {
  return paths.ownRegister(register === 'resurser' ? {} : { register });
}
