import { HostCollection, HostObject, NOTHING } from "./host-object";
import { memberName, wireName } from "./member-names";
import { type WireQuery } from "../wire";

/** What is asked of an object: names of properties, each with what is asked of the object behind it. */
type Wanted = Map<string, Wanted>;

/** What `load()` brings: the asked properties, or all plain ones when nothing is named. */
export function answerQuery(object: HostObject | typeof NOTHING, query: WireQuery): unknown {
  if (object === NOTHING) return null;
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(wanted, path.split("/"));
  const page = { skip: query.Skip ?? 0, top: query.Top ?? Infinity };
  return describe(object, wanted, page);
}

function addPath(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === "") return;
  const name = memberName(first.trim());
  if (name === "items") return addPath(wanted, rest);
  const deeper = wanted.get(name) ?? new Map();
  wanted.set(name, deeper);
  addPath(deeper, rest);
}

type Page = { readonly skip: number; readonly top: number };
const WHOLE: Page = { skip: 0, top: Infinity };

function describe(object: HostObject, wanted: Wanted, { skip, top }: Page = WHOLE): Record<string, unknown> {
  if (object instanceof HostCollection) {
    const items = object.listItems().slice(skip, skip + top);
    return {
      ...describeMembers(object, collectionMembers(wanted)),
      _Items: items.map((item) => describe(item, wanted)),
    };
  }
  return { ...identify(object), ...(wanted.size > 0 ? describeMembers(object, wanted) : describeScalars(object)) };
}

/** `count` is asked of the collection, all other names of its items. */
function collectionMembers(wanted: Wanted): Wanted {
  const count = wanted.get("count");
  wanted.delete("count");
  return count ? new Map([["count", count]]) : new Map();
}

function describeScalars(object: HostObject): Record<string, unknown> {
  const values = object.scalarNames().map((name) => [wireName(name), object.readMember(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => !(value instanceof HostObject) && value !== NOTHING));
}

function describeMembers(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const described: Record<string, unknown> = {};
  for (const [name, deeper] of wanted) {
    const value = object.readMember(name);
    if (value === NOTHING) described[wireName(name)] = null;
    else described[wireName(name)] = value instanceof HostObject ? describe(value, deeper) : value;
  }
  return described;
}

/** What the client needs to find an object again. */
export function identify(object: HostObject): Record<string, unknown> {
  return object.identity === undefined ? {} : { _Id: object.identity };
}
