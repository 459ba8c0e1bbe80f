const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for the browser to have begun saving. */
const KEPT_MS = 60_000;

/** Has the browser save bytes as a file. */
export function downloadFile(bytes: Uint8Array, name: string, type: string = SPREADSHEET): void {
  // A copy of its own: a view could be on shared memory, which a Blob does not take.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
