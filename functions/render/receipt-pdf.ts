// A submitted response in full, with its receipt, as PDF/UA-1.
import { describeReceipt } from './receipt/document.ts';
import type { SubmittedResponse } from './receipt/submitted-response.ts';
import { receiptTemplate } from './typst/receipt.ts';
import { compileToPdf } from './typst-compiler.ts';

/** The same submission gives the same bytes: the document's date is `submittedAt`. */
export async function renderReceiptPdf(submitted: SubmittedResponse): Promise<Uint8Array> {
  return compileToPdf(receiptTemplate, describeReceipt(submitted));
}
