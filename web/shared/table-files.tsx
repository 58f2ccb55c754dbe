// The tables of something that is shown, each as a CSV file of its own, folded away until wanted.
import { DownloadButton } from './download-button.tsx';
import { defineMessages } from './language/define-messages.ts';
import { useMessages } from './language/language.tsx';
import './table-files.css';

const messages = defineMessages({ title: 'Tabell för tabell som CSV' }, { title: 'Table by table as CSV' });

export interface TableFile {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly fetchFile: () => Promise<Blob>;
}

export function TableFiles({ tables }: { readonly tables: readonly TableFile[] }) {
  return (
    <details className="table-files">
      <summary className="button">{useMessages(messages).title}</summary>
      <ul>
        {tables.map(({ id, name, fileName, fetchFile }) => (
          <li key={id}>
            <span>{name}</span>
            <DownloadButton format="CSV" look="link" of={name} fileName={fileName} fetchFile={fetchFile} />
          </li>
        ))}
      </ul>
    </details>
  );
}
