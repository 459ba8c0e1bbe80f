/**
 * Keeps the page itself (never a workbook) for when there is no connection. A page without it works too.
 *
 * @param onNewVersion called when a newer page than the one that is open has been put by
 */
export function registerOffline(onNewVersion: () => void): void {
  // Only secure places and this computer itself offer it.
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  // The first one to take charge of this page brings nothing new.
  let isTakenCareOf = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isTakenCareOf) onNewVersion();
    isTakenCareOf = true;
  });
  serviceWorker.register("service-worker.js").then(askWhenBack, () => undefined);
}

/** A page that was left open for days asks for news when somebody comes back to it. */
function askWhenBack(registration: ServiceWorkerRegistration): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
}
