import { HostObject } from "../interpreter/host-object";
import { type PropertyBag } from "../model/property-bag";

/** What an object without a behaviour of its own has: properties with their defaults, objects below it, methods. */
export type BagShape = {
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly children?: Readonly<Record<string, BagShape>>;
  readonly methods?: Readonly<Record<string, (bag: BagObject, args: readonly unknown[]) => unknown>>;
};

type BagPlace = {
  readonly shape: BagShape;
  readonly bag: PropertyBag;
  readonly prefix?: string;
  /** Looks at a property before it is written; throws to refuse it. */
  readonly beforeWrite?: (path: string, value: unknown) => void;
};

/** An object that keeps what it is given and gives it back. Only properties its shape names are there. */
export class BagObject extends HostObject {
  constructor(
    readonly apiName: string,
    private readonly place: BagPlace,
  ) {
    super();
  }

  override readMember(name: string): unknown {
    const { shape, bag, prefix = "" } = this.place;
    if (shape.scalars && Object.hasOwn(shape.scalars, name))
      return bag.get(prefix + name) ?? shape.scalars[name] ?? null;
    const child = shape.children && Object.hasOwn(shape.children, name) ? shape.children[name] : undefined;
    if (!child) return super.readMember(name);
    return new BagObject(`${this.apiName}.${name}`, { ...this.place, shape: child, prefix: `${prefix}${name}.` });
  }

  override writeMember(name: string, value: unknown): void {
    const { shape } = this.place;
    if (shape.scalars && Object.hasOwn(shape.scalars, name)) this.keep(name, value);
    else super.writeMember(name, value);
  }

  override callMember(name: string, args: readonly unknown[]): unknown {
    const { methods } = this.place.shape;
    return methods && Object.hasOwn(methods, name) ? methods[name]?.(this, args) : super.callMember(name, args);
  }

  override scalarNames(): readonly string[] {
    return [...Object.keys(this.place.shape.scalars ?? {}), ...super.scalarNames()];
  }

  /** Keeps a property; for methods that set one under another name. */
  keep(name: string, value: unknown): void {
    const { bag, prefix = "", shape, beforeWrite } = this.place;
    beforeWrite?.(prefix + name, value);
    if (shape.scalars && Object.hasOwn(shape.scalars, name) && shape.scalars[name] === value) bag.delete(prefix + name);
    else bag.set(prefix + name, value);
  }

  /** Forgets everything kept here and below. */
  forget(): void {
    const { bag, prefix = "", beforeWrite } = this.place;
    beforeWrite?.(prefix, null);
    for (const key of bag.keys()) if (key.startsWith(prefix)) bag.delete(key);
  }
}
