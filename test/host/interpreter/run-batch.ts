import { apiNotFound, HostError } from "./host-error";
import { HostObject, NOTHING } from "./host-object";
import { memberName } from "./member-names";
import { PathResolver, type References, type Resolved } from "./path-resolver";
import { answerQuery, identify } from "./query";
import { ACTION, type WireAction, type WireRequest, type WireResponse, type WireResult } from "../wire";

/** One action as it is about to be done: for counting it, or for letting it fail. */
export type Step = {
  /** Place in its batch, from 0. */
  readonly index: number;
  /** `Range.values`, `Worksheet.getRange`, … */
  readonly api: string;
  readonly kind: "instantiate" | "query" | "method" | "set" | "other";
  readonly target: HostObject | undefined;
};

export type BatchSurroundings = {
  readonly root: HostObject;
  readonly references: References;
  /** Looks at a step before it is done; throws a `HostError` to let it fail. */
  readonly onStep: (step: Step) => void;
};

/**
 * Carries out the actions of one `context.sync()` in order, as Excel does: the first that fails ends the batch with an
 * error, and nothing that was done before it is taken back.
 */
export function runBatch(request: WireRequest, around: BatchSurroundings): WireResponse {
  const batch = new Batch(request, around);
  const results: WireResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = batch.carryOut(action, index);
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const failure = wireError(error, { index, location: batch.location });
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function wireError(error: unknown, { index, location }: { index: number; location: string }) {
  // Anything else is a fault of the host itself: show it, rather than let it pass for one of Excel.
  if (!(error instanceof HostError)) throw error;
  const { code, message, status } = error;
  return { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: index };
}

class Batch {
  /** Where we are, as the client shows it beside an error. */
  location = "";
  private readonly resolver: PathResolver;
  private readonly kept = new Set<HostObject>();

  constructor(
    request: WireRequest,
    private readonly around: BatchSurroundings,
  ) {
    this.resolver = new PathResolver(request.ObjectPaths, around);
  }

  /** @returns what the action brings, or undefined when it brings nothing */
  carryOut(action: WireAction, index: number): unknown {
    this.location = memberName(action.Name);
    if (action.ActionType === ACTION.trace) return undefined;
    if (action.ActionType === ACTION.instantiate) return this.instantiate(action, index);
    const target = this.resolver.resolve(action.ObjectPathId);
    if (target !== NOTHING) this.location = `${target.apiName}.${memberName(action.Name)}`;
    switch (action.ActionType) {
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.query(action, { target, index });
      case ACTION.method:
        return this.call(action, { target, index });
      case ACTION.set:
        return this.set(action, { target, index });
      case ACTION.update:
        return this.update(action, { target, index });
      case ACTION.recursiveQuery:
        return this.recursiveQuery(action, target);
      case ACTION.ensureUnchanged:
        return undefined;
      default:
        throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  private instantiate({ ObjectPathId }: WireAction, index: number): unknown {
    this.around.onStep({ index, api: `path ${ObjectPathId}`, kind: "instantiate", target: undefined });
    const object = this.resolver.resolve(ObjectPathId);
    if (object === NOTHING) return null;
    return this.kept.has(object) ? { _ReferenceId: this.around.references.keep(object) } : identify(object);
  }

  private query(action: WireAction, { target, index }: Place): unknown {
    const query = action.QueryInfo ?? {};
    const api = `${nameOf(target)}.load(${(query.Select ?? []).join(",")})`;
    this.around.onStep({ index, api, kind: "query", target: found(target) });
    return answerQuery(target, query);
  }

  private recursiveQuery({ RecursiveQueryInfo }: WireAction, target: Resolved): unknown {
    const [first] = Object.values(RecursiveQueryInfo?.Queries ?? {});
    return answerQuery(target, first ?? {});
  }

  private call({ Name, ArgumentInfo }: WireAction, { target, index }: Place): unknown {
    const args = this.resolver.argumentsOf(ArgumentInfo);
    if (Name === "_RemoveReference") return this.around.references.drop(String(args[0]));
    if (target === NOTHING) return { _IsNull: true };
    if (Name === "_KeepReference") {
      if (target.isTrackable) this.kept.add(target);
      return undefined;
    }
    this.around.onStep({ index, api: this.location, kind: "method", target });
    const value = target.callMember(memberName(Name), args);
    if (value === NOTHING) return null;
    return value instanceof HostObject ? identify(value) : value;
  }

  private set({ Name, ArgumentInfo }: WireAction, { target, index }: Place): undefined {
    if (target === NOTHING) return undefined;
    this.around.onStep({ index, api: this.location, kind: "set", target });
    target.writeMember(memberName(Name), this.resolver.argumentsOf(ArgumentInfo)[0]);
    return undefined;
  }

  private update({ ObjectState }: WireAction, { target, index }: Place): undefined {
    if (target === NOTHING) return undefined;
    for (const [name, value] of Object.entries(ObjectState ?? {})) {
      this.location = `${target.apiName}.${memberName(name)}`;
      this.around.onStep({ index, api: this.location, kind: "set", target });
      target.writeMember(memberName(name), value);
    }
    return undefined;
  }
}

type Place = { readonly target: Resolved; readonly index: number };

function nameOf(target: Resolved): string {
  return target === NOTHING ? "null object" : target.apiName;
}

function found(target: Resolved): HostObject | undefined {
  return target === NOTHING ? undefined : target;
}
