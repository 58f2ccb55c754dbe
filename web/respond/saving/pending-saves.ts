// The saves that still run after what started them has closed: the next to read the answers waits for them.

export class PendingSaves {
  readonly #running = new Set<Promise<void>>();

  letRun(save: Promise<void>): void {
    this.#running.add(save);
    void save.finally(() => this.#running.delete(save));
  }

  /** Resolves when every such save has been answered, one way or the other. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#running);
  }
}

/** Those of this page. */
export const pendingSaves = new PendingSaves();
