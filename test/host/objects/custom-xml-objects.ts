import { HostCollection, HostObject, NOTHING } from "../interpreter/host-object";
import { type CustomXmlModel, namespaceOf } from "../model/custom-xml-model";
import { refuseReadOnly, type World } from "./world";

/** `Excel.CustomXmlPart`. */
class CustomXmlPartObject extends HostObject {
  readonly apiName = "CustomXmlPart";
  override readonly identity: string;

  constructor(
    private readonly world: World,
    readonly model: CustomXmlModel,
  ) {
    super();
    this.identity = model.id;
  }

  get id(): string {
    return this.model.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.model.xml);
  }

  getXml(): string {
    return this.model.xml;
  }

  setXml(xml: string): void {
    refuseReadOnly(this.world);
    namespaceOf(xml);
    this.model.xml = xml;
  }

  delete(): void {
    refuseReadOnly(this.world);
    const { customXml } = this.world.book;
    customXml.splice(customXml.indexOf(this.model), 1);
  }
}

/** `Excel.CustomXmlPartCollection`, and those of one namespace. */
export class CustomXmlPartCollection extends HostCollection {
  readonly apiName = "CustomXmlPartCollection";

  constructor(
    private readonly world: World,
    private readonly namespace?: string,
  ) {
    super();
  }

  listItems(): readonly CustomXmlPartObject[] {
    return this.world.book.customXml
      .map((model) => new CustomXmlPartObject(this.world, model))
      .filter((part) => this.namespace === undefined || part.namespaceUri === this.namespace);
  }

  add(xml: string): CustomXmlPartObject {
    refuseReadOnly(this.world);
    namespaceOf(xml);
    const model = { id: `{XML-${this.world.book.nextId()}}`, xml };
    this.world.book.customXml.push(model);
    return new CustomXmlPartObject(this.world, model);
  }

  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.world, namespace);
  }

  getOnlyItem(): CustomXmlPartObject | undefined {
    const items = this.listItems();
    return items.length === 1 ? items[0] : undefined;
  }

  getOnlyItemOrNullObject(): CustomXmlPartObject | typeof NOTHING {
    return this.getOnlyItem() ?? NOTHING;
  }
}
