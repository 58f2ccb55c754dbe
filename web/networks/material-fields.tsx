// A meeting's materials: a name and an address each.
import { mostMaterials } from '../../functions/core/networks/meeting.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { MeetingDraft } from './network.ts';

type Materials = MeetingDraft['materials'];

export function MaterialFields(props: {
  readonly id: string;
  readonly materials: Materials;
  readonly onChange: (materials: Materials) => void;
}) {
  const { id, materials, onChange } = props;
  const text = useMessages(messages);
  const set = (at: number, change: Partial<Materials[number]>) =>
    onChange(materials.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return (
    <>
      {materials.map((material, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields have no other name than their place.
        <fieldset className="field meeting-material" key={at}>
          <legend>{text.material(at + 1)}</legend>
          <label htmlFor={`${id}-underlag-${at}`}>{text.materialTitle}</label>
          <input
            id={`${id}-underlag-${at}`}
            lang="sv"
            required
            maxLength={200}
            value={material.title}
            onChange={({ target }) => set(at, { title: target.value })}
          />
          <label htmlFor={`${id}-adress-${at}`}>{text.materialUrl}</label>
          <input
            id={`${id}-adress-${at}`}
            type="url"
            required
            maxLength={500}
            pattern="https://.+"
            value={material.url}
            onChange={({ target }) => set(at, { url: target.value })}
          />
          <button
            type="button"
            className="link"
            onClick={() => onChange(materials.filter((_, place) => place !== at))}
          >
            {text.removeMaterial(at + 1)}
          </button>
        </fieldset>
      ))}
      {materials.length < mostMaterials && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => onChange([...materials, { title: '', url: '' }])}
          >
            {text.addMaterial}
          </button>
        </p>
      )}
    </>
  );
}
