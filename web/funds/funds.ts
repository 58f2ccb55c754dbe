// A year of the state's money as the API gives it.
import type { CallOutput } from '../../functions/contract/client.ts';

export type Funds = CallOutput<'GET /api/funds/{year}'>;
