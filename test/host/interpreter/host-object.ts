import { type Rect } from "../../../src/workbook/address";
import { apiNotFound } from "./host-error";

/** The one that stands for "there is none": what `…OrNullObject` gives, and everything asked of it. */
export const NOTHING = Symbol("null object");

/**
 * An object of the Excel API as the host knows it. The interpreter finds its members by name: accessors are the API's
 * properties, methods its methods, and what is not there is answered with `ApiNotFound`. Fields are the host's own.
 */
export abstract class HostObject {
  /** The class as the API calls it, for error messages. */
  abstract readonly apiName: string;

  /** What the client keeps to find this item again in its collection. */
  readonly identity?: string;

  /** The cells it stands for, where it stands for cells. */
  readonly covered?: Rect;

  /** Ranges are remembered for later batches once the client asks for it. */
  readonly isTrackable: boolean = false;

  readMember(name: string): unknown {
    const accessor = findMember(this, name);
    if (!accessor?.get) throw apiNotFound(`${this.apiName}.${name}`);
    return accessor.get.call(this);
  }

  writeMember(name: string, value: unknown): void {
    const accessor = findMember(this, name);
    if (!accessor?.set) throw apiNotFound(`${this.apiName}.${name} to write to`);
    accessor.set.call(this, value);
  }

  callMember(name: string, args: readonly unknown[]): unknown {
    const method: unknown = findMember(this, name)?.value;
    if (typeof method !== "function") throw apiNotFound(`${this.apiName}.${name}()`);
    return Reflect.apply(method, this, [...args]);
  }

  /** The properties a `load()` without names brings. */
  scalarNames(): readonly string[] {
    const names: string[] = [];
    for (const level of levels(this)) {
      for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (member.get && !names.includes(name)) names.push(name);
      }
    }
    return names;
  }
}

/** An object that holds others and is asked for them by key. */
export abstract class HostCollection extends HostObject {
  abstract listItems(): readonly HostObject[];

  /** By name or id; undefined when there is none. */
  findItem(key: unknown): HostObject | undefined {
    return this.listItems().find((item) => item.identity === key);
  }

  getItemAt(index: number): HostObject | undefined {
    return this.listItems()[index];
  }

  getCount(): number {
    return this.listItems().length;
  }

  getItem(key: unknown): HostObject | undefined {
    return this.findItem(key);
  }

  getItemOrNullObject(key: unknown): HostObject | typeof NOTHING {
    return this.findItem(key) ?? NOTHING;
  }

  get count(): number {
    return this.listItems().length;
  }
}

function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (name === "constructor") return undefined;
  for (const level of levels(object)) {
    const member = Object.getOwnPropertyDescriptor(level, name);
    if (member) return member;
  }
  return undefined;
}

/** The classes of an object that speak the API: from its own up to, but not with, the base. */
function* levels(object: HostObject): Generator<object> {
  let level: unknown = Object.getPrototypeOf(object);
  while (level instanceof HostObject) {
    yield level;
    level = Object.getPrototypeOf(level);
  }
}
