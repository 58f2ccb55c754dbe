// Whether a version is released, since when and by whom.
import type { CallOutput } from '../../functions/contract/client.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Status } from '../shared/status.tsx';
import { messages } from './messages.ts';

type Release = CallOutput<'GET /api/surveys'>['surveys'][number]['release'];

export function ReleaseStatus({ release }: { readonly release: Release }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (release === undefined) {
    return (
      <Status tone="quiet" icon="empty">
        {text.notReleased}
      </Status>
    );
  }
  const day = dateInWords(release.at, language);
  return (
    <Status tone="ok" icon="done">
      {release.by === 'deployment' || release.name === undefined ? (
        text.byDeployment(day)
      ) : (
        <span lang="sv">{text.byPerson(release.name, day)}</span>
      )}
    </Status>
  );
}
