// "Låna ut delen": the button on the answering page, for those who may lend; what it opens loads when it is asked for.
import { useState } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { pageFrom } from '../shared/loading/page-from.tsx';
import type { Section } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { useMayChangePeople } from './people.ts';

const LendSectionDialog = pageFrom(() =>
  import('./lend-section-dialog.tsx').then((module) => module.LendSectionDialog),
);

export function LendSection({ section }: { readonly section: Pick<Section, 'id' | 'name'> }) {
  const text = useMessages(messages);
  const isAllowed = useMayChangePeople();
  const [isOpen, setIsOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <button type="button" className="button compact lend-section" onClick={() => setIsOpen(true)}>
        {text.lendSection}
      </button>
      {isOpen && (
        <LendSectionDialog section={section.id} name={section.name.sv} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
