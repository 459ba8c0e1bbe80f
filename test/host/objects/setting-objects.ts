import { HostCollection, HostObject } from "../interpreter/host-object";
import { refuseReadOnly, type World } from "./world";

/** `Excel.Setting`. */
class SettingObject extends HostObject {
  readonly apiName = "Setting";
  override readonly identity: string;

  constructor(
    private readonly world: World,
    readonly key: string,
  ) {
    super();
    this.identity = key;
  }

  get value(): unknown {
    return this.world.book.settings.get(this.key);
  }

  set value(value: unknown) {
    refuseReadOnly(this.world);
    this.world.book.settings.set(this.key, value);
  }

  delete(): void {
    refuseReadOnly(this.world);
    this.world.book.settings.delete(this.key);
  }
}

/** `Excel.SettingCollection`: an add-in's own notes, kept in the file. */
export class SettingCollection extends HostCollection {
  readonly apiName = "SettingCollection";

  constructor(private readonly world: World) {
    super();
  }

  listItems(): readonly SettingObject[] {
    return [...this.world.book.settings.keys()].map((key) => new SettingObject(this.world, key));
  }

  add(key: string, value: unknown): SettingObject {
    refuseReadOnly(this.world);
    this.world.book.settings.set(key, value);
    return new SettingObject(this.world, key);
  }
}
