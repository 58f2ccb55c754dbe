// Replaces a file in one step: a reader, or the next start after a kill, sees the old content or the new.
import { renameSync, writeFileSync } from 'node:fs';

export function writeFileWhole(file: string, content: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}
