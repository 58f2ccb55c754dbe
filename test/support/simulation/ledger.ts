// What the simulated people were told by the server: the only thing that they, and so the check, may rely on.

export interface Acknowledged {
  readonly question: string;
  readonly value: unknown;
  readonly comment: string | undefined;
  readonly version: number;
  readonly author: string;
}

export interface ToldReceipt {
  readonly receipt: string;
  readonly edition: number;
  /** What had been acknowledged to anybody before the submission was sent. */
  readonly before: readonly Acknowledged[];
}

export interface Ledger {
  readonly acknowledged: Acknowledged[];
  readonly receipts: ToldReceipt[];
}
