/** A value that can be watched; the only mutable thing in the pane. */
export type Store<State> = {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  /** @returns stops watching */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore<State extends object>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
