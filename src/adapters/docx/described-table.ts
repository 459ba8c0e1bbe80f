import { type ITableOptions, Table, XmlAttributeComponent, XmlComponent } from "docx";

class ValueAttribute extends XmlAttributeComponent<{ readonly value: string }> {
  protected override readonly xmlKeys = { value: "w:val" };
}

/** Word's alternative text of a table, which the library does not know of. */
class TableDescription extends XmlComponent {
  constructor(text: string) {
    super("w:tblDescription");
    this.root.push(new ValueAttribute({ value: text }));
  }
}

/** A table that a screen reader can announce. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, altText: string) {
    super(options);
    const [properties] = this.root;
    // a table's first part is its properties, and its description is the last of these
    if (properties instanceof XmlComponent) properties.addChildElement(new TableDescription(altText));
  }
}
