// The questionnaire versions that the invented rounds ask and no deployment has released: released when they are sown.
import { frozenHashes, releasedByDeployment } from '../../../surveys/frozen.ts';
import { personId, type SurveyRef, surveyRef } from '../../core/ids.ts';
import type { Table } from '../../storage/client.ts';
import { addRelease } from '../../storage/releases.ts';

export async function sowReleases(table: Table, asked: readonly SurveyRef[], at: string): Promise<void> {
  const person = personId('nationell');
  for (const [id, hash] of Object.entries(frozenHashes)) {
    const ref = surveyRef(id);
    if (id in releasedByDeployment || !asked.includes(ref)) continue;
    const release = { ref, hash, at, by: 'Nationell administratör (påhittad)', person };
    await addRelease(table, release, {
      id: `sown-release-${ref}`,
      at,
      person,
      action: 'survey-released',
      target: { survey: ref, hash },
    });
  }
}
