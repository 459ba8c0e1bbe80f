/*
 * Draws assets/icon-16.png, -32 and -80 (what the ribbon asks for) and -64 and -128 (the add-in list) from
 * assets/icon.svg with Chromium. The pictures are kept in the repository: only who changes the drawing runs this.
 */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = BROWSERS.find((path) => existsSync(path));
if (!executablePath) throw new Error(`Chromium is needed to draw the icons; looked for ${BROWSERS.join(", ")}`);
const drawing = readFileSync("assets/icon.svg", "utf8");

async function draw(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0">${drawing.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`)}</body>`,
    );
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void draw();
