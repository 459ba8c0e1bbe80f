import { openPackage } from "../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../src/adapters/xlsx/read/read-snapshot";
import { fixtureBytes, type FixtureName } from "../fixtures/workbooks";
import { bookFromSnapshot } from "./from-snapshot";
import { type BookModel } from "./model/book-model";

/** A workbook kept beside the tests, opened in the host. */
export function bookFromFixture(name: FixtureName): BookModel {
  return bookFromSnapshot(readSnapshot(openPackage(fixtureBytes(name), name)), { name });
}
