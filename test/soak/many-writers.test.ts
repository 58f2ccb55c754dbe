// Many people at one response, in every order that a seed can think of, with a web and a table that break. `npm run test:soak` does 1 000 runs.
import { describeRuns } from '../support/simulation/runs.ts';

describeRuns(0);
