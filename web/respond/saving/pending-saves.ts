// The saves that still run after their page has closed: the next page waits for them before it reads the answers.

const running = new Set<Promise<void>>();

export function letRun(save: Promise<void>): void {
  running.add(save);
  void save.finally(() => running.delete(save));
}

/** Resolves when every such save has been answered, one way or the other. */
export async function pendingSaves(): Promise<void> {
  await Promise.allSettled(running);
}
