// Every county with its organisations, as options of a list.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Directory = CallOutput<'GET /api/directory'>;

export function PlaceOptions({ directory }: { readonly directory: Directory }) {
  return directory.counties.map((county) => (
    <optgroup key={county.id} label={county.name}>
      <option value={county.id}>{county.name}</option>
      {county.organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}
