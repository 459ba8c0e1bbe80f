import { useCallback, useEffect, useState } from "react";

export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly retry: () => void };

/** Something that comes later, such as a screen's code; when it does not come, trying again is possible. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ readonly load: unknown; readonly loaded: Loaded<Value> }>();
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: Loaded<Value>) => isWanted && setResult({ load, loaded });
    setResult(undefined);
    load().then(
      (value) => show({ state: "ready", value }),
      () => show({ state: "failed", retry }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt, retry]);
  return result?.load === load ? result.loaded : { state: "loading" };
}
