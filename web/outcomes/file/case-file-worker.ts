// Reads a file of cases beside the page and gives back counts and intervals. Its own Content-Security-Policy lets it
// reach nothing at all: whatever stood in the file ends here.
import { type CaseFile, countCases } from '../../../functions/core/outcome-table/count-cases.ts';
import { countFaults } from '../../../functions/core/outcome-table/count-faults.ts';
import { protectTable } from '../../../functions/core/outcome-table/protect-table.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import { decodeText } from '../../shared/files/decode-text.ts';
import { most, UnusableFile } from '../../shared/files/file-fault.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { refuseForbidden } from './refuse-forbidden.ts';
import type { CountRequest, WorkerAnswer, WorkerRequest } from './worker-messages.ts';

let opened: { readonly definition: OutcomeTable; readonly file: CaseFile } | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data).then((reply: WorkerAnswer) => postMessage(reply));
});

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    return request.kind === 'open' ? await open(request) : count(request);
  } catch (cause) {
    if (cause instanceof UnusableFile) return { kind: 'refused', fault: cause.fault };
    // Nothing of an unknown error is passed on: it may quote the file.
    return { kind: 'refused', fault: { kind: 'not-a-table' } };
  }
}

async function open({
  definition,
  file: chosen,
}: Extract<WorkerRequest, { kind: 'open' }>): Promise<WorkerAnswer> {
  if (chosen.size > most.bytes) throw new UnusableFile({ kind: 'too-large' });
  if (chosen.size === 0) throw new UnusableFile({ kind: 'empty' });
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isOldOffice) throw new UnusableFile({ kind: 'protected' });
  const file = isZip ? readXlsx(bytes) : readCsv(decodeText(bytes));
  refuseForbidden(definition, file);
  opened = { definition, file };
  return { kind: 'opened', headings: file.columns.map(({ heading }) => heading), rows: file.rows };
}

function count({ mapping, choices, coverage }: CountRequest): WorkerAnswer {
  if (opened === undefined) throw new UnusableFile({ kind: 'empty' });
  const { definition, file } = opened;
  const { counted, faults, faultyRows, unknown } = countCases(definition, file, { mapping, choices });
  const [sumFault] = countFaults(definition, counted);
  if (sumFault !== undefined) throw new Error('the counts do not add up');
  return {
    kind: 'counted',
    table: protectTable(definition, counted, coverage),
    faults,
    faultyRows,
    unknown,
    rows: file.rows,
  };
}
