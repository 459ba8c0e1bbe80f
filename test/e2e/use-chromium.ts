import { type Browser } from "playwright-core";
import { type Chromium, launchChromium } from "./launch";

/** A whole visit, on a machine that is busy with the other tests too. */
jest.setTimeout(180_000);

/** One Chromium for all tests of a file; each test opens windows of its own, with nothing kept from the others. */
export function useChromium(): Chromium {
  let browser: Browser | undefined;
  const closings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await Promise.all(closings.map((close) => close()));
    await browser?.close();
  });
  return {
    browser: () => {
      if (!browser) throw new Error("Chromium starts before the first test, not while tests are collected.");
      return browser;
    },
    closeLater: (close) => closings.push(close),
  };
}
