// The receipt that a request names, with the answers that were submitted: it must belong to the response it is asked for.
import { AppError } from '../core/errors.ts';
import { idPatterns, receiptId } from '../core/ids.ts';
import type { Receipt } from '../core/receipt.ts';
import type { Answer, ResponseKey } from '../core/response.ts';
import { readEdition, readReceipt } from '../storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** Throws `unknown-receipt`. */
export async function findReceipt(
  { table }: Pick<Dependencies, 'table'>,
  response: ResponseKey,
  id: string,
): Promise<{ readonly receipt: Receipt; readonly answers: readonly Answer[] }> {
  const receipt = idPatterns.receipt.test(id) ? await readReceipt(table, receiptId(id)) : undefined;
  if (receipt === undefined || !isReceiptFor(response, receipt)) throw new AppError('unknown-receipt');
  return { receipt, answers: await readEdition(table, response, receipt.receipt) };
}

function isReceiptFor(response: ResponseKey, receipt: Receipt): boolean {
  return (
    receipt.round === response.round &&
    receipt.organisation === response.organisation &&
    receipt.survey === response.survey
  );
}
