// The lines that `npm start` prints: what happens, and how many seconds in.

export interface Progress {
  step(what: string): void;
  say(text: string): void;
}

export function startProgress(now: () => number = Date.now): Progress {
  const startedAt = now();
  const seconds = (): string => ((now() - startedAt) / 1000).toFixed(1).replace('.', ',').padStart(6);
  return {
    step: (what) => console.log(`${seconds()} s  ${what}`),
    say: (text) => console.log(text),
  };
}
