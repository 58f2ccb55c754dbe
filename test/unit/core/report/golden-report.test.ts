// The worked county's report as people can read it. After a wanted change: vitest -u, then read the difference.
import { expect, it } from 'vitest';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { summarise } from '../../../../functions/core/report/summary.ts';
import { printPriorities } from '../../../support/print-priorities.ts';
import { exampleCounty } from '../../../support/worked-examples.ts';

it('reads as the golden report', async () => {
  const result = computePriorities(exampleCounty());
  const priorities = result.priorities.map((area) => ({ ...area, name: { sv: area.area } }));
  const sentences = summarise({ ...result, priorities }, 'sv');
  await expect(`${sentences.join('\n')}\n\n${printPriorities(result)}`).toMatchFileSnapshot(
    '../../../golden/county-report.txt',
  );
});
