import { BagObject } from "./bag-object";
import { DOCUMENT_PROPERTIES } from "./shapes";
import { refuseReadOnly, type World } from "./world";

/** `Excel.DocumentProperties`. */
export class DocumentPropertiesObject extends BagObject {
  constructor(world: World) {
    super("DocumentProperties", {
      shape: DOCUMENT_PROPERTIES,
      bag: world.book.properties,
      beforeWrite: () => refuseReadOnly(world),
    });
  }
}
