import { apiNotFound, HostError, invalidArgument, itemNotFound } from "./host-error";
import { HostCollection, HostObject, NOTHING } from "./host-object";
import { memberName } from "./member-names";
import { PATH, type WireArguments, type WirePath, type WireRequest } from "../wire";

export type Resolved = HostObject | typeof NOTHING;

/** Objects the client asked to remember between batches. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    for (const [id, known] of this.kept) if (known === object) return id;
    const id = `ref${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}

type Surroundings = { readonly root: HostObject; readonly references: References };

/** Turns the paths of one batch into objects; each is followed once, so that `add()` adds once. */
export class PathResolver {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: WireRequest["ObjectPaths"],
    private readonly around: Surroundings,
  ) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidReference", `Path ${id} is not part of the request.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments with the objects among them in their places. */
  argumentsOf(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    return typeof reference === "number" && reference > 0 ? this.resolve(reference) : value;
  }

  private follow(path: WirePath): Resolved {
    if (path.ObjectPathType === PATH.global) return this.around.root;
    if (path.ObjectPathType === PATH.nothing) return NOTHING;
    if (path.ObjectPathType === PATH.reference) return this.remembered(path.Name);
    if (path.ObjectPathType === PATH.fresh) throw apiNotFound(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent === NOTHING ? NOTHING : this.followFrom(parent, path);
  }

  private followFrom(parent: HostObject, path: WirePath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.property:
        return asObject(parent.readMember(memberName(path.Name)), `${parent.apiName}.${memberName(path.Name)}`);
      case PATH.method:
        return asObject(
          parent.callMember(memberName(path.Name), this.argumentsOf(path.ArgumentInfo)),
          `${parent.apiName}.${memberName(path.Name)}()`,
        );
      case PATH.indexer:
        return findByKey(parent, this.argumentsOf(path.ArgumentInfo)[0]);
      default:
        throw apiNotFound(`object path of type ${path.ObjectPathType}`);
    }
  }

  private remembered(id: string): HostObject {
    const object = this.around.references.find(id);
    if (!object) throw new HostError("InvalidReference", `The reference ${id} is no longer kept.`);
    return object;
  }
}

function findByKey(parent: HostObject, key: unknown): HostObject {
  if (!(parent instanceof HostCollection)) throw invalidArgument(`${parent.apiName} has no items`);
  const item = parent.findItem(key);
  if (!item) throw itemNotFound(`${parent.apiName} ${String(key)}`);
  return item;
}

function asObject(value: unknown, api: string): Resolved {
  if (value === NOTHING || value instanceof HostObject) return value;
  if (value === undefined) throw itemNotFound(api);
  throw invalidArgument(`${api} is no object`);
}
