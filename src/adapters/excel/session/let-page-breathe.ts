/** Milliseconds of work after which the page gets a turn: two frames. */
const TURN_MS = 32;

let since = 0;

/**
 * Lets the page draw and answer to clicks, when it has been kept waiting for a while. Called between the steps of long
 * work, so that no step keeps the page waiting for what came before it.
 */
export async function letPageBreathe(): Promise<void> {
  if (performance.now() - since < TURN_MS) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  since = performance.now();
}
