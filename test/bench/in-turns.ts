// Two sides in one run: work through the handlers, and the same work's table calls without our code.
import type { BenchSystem } from './system.ts';
import { repeatCalls, type TableCall } from './table-calls.ts';

export type Task = () => Promise<unknown>;

export interface InTurns<Measured> {
  /** The handlers' first block, before anything was warm; it is not among `ours`. */
  readonly first: Measured;
  readonly ours: readonly Measured[];
  readonly bare: readonly Measured[];
}

/**
 * Measures `turns` blocks of each side. The sides take turns, and the turns their order (ours first, then bare
 * first …), so that a noisy minute hits both. The bare side is one block behind, for it repeats what was noted.
 */
export async function measureInTurns<Measured>(
  system: BenchSystem,
  turns: number,
  blockOf: (turn: number) => Promise<readonly Task[]> | readonly Task[],
  measure: (tasks: readonly Task[]) => Promise<Measured>,
): Promise<InTurns<Measured>> {
  const noted: (readonly TableCall[])[][] = [];
  const runOurs = async (turn: number): Promise<Measured> => {
    const block = await blockOf(turn);
    const calls: (readonly TableCall[])[] = [];
    noted[turn] = calls;
    return measure(
      block.map((task, index) => async () => {
        calls[index] = (await system.notes.note(task)).calls;
      }),
    );
  };
  const runBare = (turn: number): Promise<Measured> =>
    measure((noted[turn] ?? []).map((calls) => () => repeatCalls(system.bare, calls)));

  const first = await runOurs(0);
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const sides = [
      async () => void ours.push(await runOurs(turn)),
      async () => void bare.push(await runBare(turn - 1)),
    ];
    for (const side of turn % 2 === 0 ? sides.toReversed() : sides) await side();
  }
  // What is measured next must find both tables alike.
  await runBare(turns);
  return { first, ours, bare };
}
