/** Keeps the page itself (never a workbook) for when there is no connection. A page without it works too. */
export function registerOffline(): void {
  // Only secure places and this computer itself offer it.
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
}
