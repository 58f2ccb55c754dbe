// Routes that need no sign-in: health, the API's description, the public check of a receipt.
import type { openRoutes } from '../contract/routes/open.ts';
import { AppError } from '../core/errors.ts';
import { idPatterns, receiptId } from '../core/ids.ts';
import { isReachable } from '../storage/ping.ts';
import { readReceipt } from '../storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

export function openImplementations(
  { table }: Pick<Dependencies, 'table'>,
  describe: () => { readonly openapi: string },
): Implementations<typeof openRoutes> {
  return {
    async health() {
      if (!(await isReachable(table))) throw new AppError('starting');
      return { status: 'ready' };
    },

    openapi: describe,

    async checkReceipt({ params, query }) {
      // A code is read off paper and typed: case and spaces around it say nothing.
      const code = params.receipt.trim().toUpperCase();
      if (!idPatterns.receipt.test(code)) return { valid: false };
      const receipt = await readReceipt(table, receiptId(code));
      const checksum = query.checksum?.trim().toLowerCase();
      const isSame = checksum === undefined || checksum === receipt?.checksum;
      return { valid: receipt !== undefined && isSame };
    },
  };
}
