import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestFor } from "../../tools/build/manifest-for";
import { manifestId } from "../../tools/excel/sideload";

const manifest = readFileSync("manifest.xml", "utf8");

const READ = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((read) => console.log(JSON.stringify(read)))`;

/** As Microsoft's own reader sees it; in a process of its own, since it holds modules that Jest cannot load. */
function read(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), "manifest-")), "manifest.xml");
  writeFileSync(file, text);
  return JSON.parse(execFileSync(process.execPath, ["-e", READ, file], { encoding: "utf8" }));
}

describe("the manifest for another place", () => {
  it.each`
    address                            | folder                            | domain                       | because
    ${"https://plan.example.nl"}       | ${"https://plan.example.nl"}      | ${"https://plan.example.nl"} | ${"a host of its own"}
    ${"https://example.nl/apps/plan/"} | ${"https://example.nl/apps/plan"} | ${"https://example.nl"}      | ${"a folder; a domain has none"}
    ${"https://localhost:3000"}        | ${"https://localhost:3000"}       | ${"https://localhost:3000"}  | ${"development: as it stands"}
    ${"https://example.nl/a&b"}        | ${"https://example.nl/a&b"}       | ${"https://example.nl"}      | ${"& is escaped in XML and read back"}
    ${"https://example.nl/$&"}         | ${"https://example.nl/$&"}        | ${"https://example.nl"}      | ${"no pattern of a replacement"}
  `("is served from $address: $because", ({ address, folder, domain }) => {
    const { defaultSettings, iconUrl, appDomains, id } = read(manifestFor(manifest, address));
    expect(defaultSettings.sourceLocation).toBe(`${folder}/taskpane.html`);
    expect(iconUrl).toBe(`${folder}/assets/icon-32.png`);
    expect(appDomains).toEqual([domain]);
    expect(id).toBe(manifestId(manifest));
  });

  it.each`
    address                     | because
    ${"http://plan.example.nl"} | ${"Excel refuses http"}
    ${"https://e.nl/?a=1"}      | ${"a folder has no question mark"}
    ${"plan.example.nl"}        | ${"no address at all"}
  `("is refused for $address: $because", ({ address }) => {
    expect(() => manifestFor(manifest, address)).toThrow();
  });
});
