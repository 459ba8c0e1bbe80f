/*
 * Draws the icons with Chromium: of assets/icon.svg the sizes 16, 32 and 80 (what the ribbon asks for), 64 and 128 (the
 * add-in list); of assets/icon-fill.svg, which is a button of the ribbon only, the first three. The pictures are kept in the repository: only who changes the drawing runs this.
 */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const DRAWINGS = [
  { name: "icon", sizes: [16, 32, 64, 80, 128] },
  { name: "icon-fill", sizes: [16, 32, 80] },
];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = BROWSERS.find((path) => existsSync(path));
if (!executablePath) throw new Error(`Chromium is needed to draw the icons; looked for ${BROWSERS.join(", ")}`);

async function draw(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const pictures = DRAWINGS.flatMap(({ name, sizes }) => sizes.map((size) => [name, size] as const));
  for (const [name, size] of pictures) {
    const drawing = readFileSync(`assets/${name}.svg`, "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0">${drawing.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`)}</body>`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void draw();
