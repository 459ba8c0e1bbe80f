import { type BrowserContext } from "playwright-core";

/** What a page marks once it can be used. */
export const USABLE = "bench-usable";

/**
 * Has every page that opens mark the moment at which it can be used: a button that begins with this text is there, and
 * the main thread has nothing to do. Looks every 20 ms, which costs both pages the same.
 */
export async function markUsable(context: BrowserContext, button: string): Promise<void> {
  const mark = JSON.stringify(USABLE);
  // As text: a function would be compiled for Node first.
  await context.addInitScript(`{
    const isThere = () => [...document.querySelectorAll("button")]
      .some(({ textContent }) => textContent.startsWith(${JSON.stringify(button)}));
    const tell = () => { performance.mark(${mark}); console.debug(${mark}); };
    const look = () => isThere() ? requestIdleCallback(tell) : setTimeout(look, 20);
    look();
  }`);
}
