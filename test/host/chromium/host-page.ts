/** Who the add-in's frame is, and who is around it. */
export type FrameSettings = {
  readonly pane: string;
  readonly host: string;
  readonly language: string;
  readonly conversation: string;
};

/**
 * The page that stands where Excel on the web would be: the add-in's frame, and a script that carries every message
 * between the frame and this process. The workbook itself lives in the test.
 */
export function hostPage({ pane, host, language, conversation }: FrameSettings): string {
  const name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.01$${language}$${conversation}$$$0`,
    xdmInfo: `${conversation}|relatieplan|${host}/`,
    serializerVersion: "1",
    flights: "[]",
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Simulated Excel</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style></head>
<body><script>
const frame = document.createElement("iframe");
frame.name = ${JSON.stringify(name)};
frame.title = "Relatieplan";
frame.src = ${JSON.stringify(pane)};
const toFrame = (text) => frame.contentWindow.postMessage(text, new URL(frame.src).origin);
addEventListener("message", async ({ data, source }) => {
  if (source !== frame.contentWindow || typeof data !== "string") return;
  const answer = await fetch("/messages", { method: "POST", body: data });
  if (answer.status === 200) toFrame(await answer.text());
});
document.body.append(frame);
</script></body></html>`;
}
