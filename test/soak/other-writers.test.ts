// The other half of the runs: see many-writers.test.ts.
import { describeRuns } from '../support/simulation/runs.ts';

describeRuns(1);
