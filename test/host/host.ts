import { loadClient, type OfficeClient, type Transport } from "./client";
import { Counters } from "./counters";
import { Faults } from "./faults";
import { References } from "./interpreter/path-resolver";
import { BookModel, type BookSettings } from "./model/book-model";
import { nodeTransport } from "./node-transport";
import { WorkbookObject } from "./objects/workbook-object";
import { Recalculation } from "./recalculation/recalculate";

/** Microsoft's client, talking to a workbook that we can look into. */
export type SimulatedHost = OfficeClient & {
  readonly book: BookModel;
  readonly faults: Faults;
  readonly counters: Counters;
  readonly recalculation: Recalculation;
  /** What `Office.context.requirements.isSetSupported` answers in this host. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** Objects the client still asks to remember; none should be left after a run. */
  readonly keptReferences: () => number;
};

export type HostSettings = BookSettings & {
  /** Opened with these sheets; one empty sheet when nothing is given. */
  readonly book?: BookModel;
  /** Requirement set → version; what a current Excel has when left out. */
  readonly requirementSets?: Readonly<Record<string, string>>;
};

const CURRENT: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  DelayForCellEdit: "1.1",
  ExcelApiUndo: "1.7",
  CustomXmlParts: "1.1",
};

/** Where Excel would be: a workbook behind a transport, with no client yet. */
export type HostSide = Omit<SimulatedHost, keyof OfficeClient> & {
  readonly transport: Transport;
  readonly requirementSets: ReadonlyMap<string, string>;
};

/** Opens a workbook in the simulated host and connects a fresh client with it. */
export function openHost(settings: HostSettings = {}): SimulatedHost {
  const { transport, requirementSets: _sets, ...host } = startHost(settings);
  return { ...loadClient(transport), ...host };
}

/** Opens a workbook in the simulated host, for a client that is elsewhere: in a browser, say. */
export function startHost({ book = newBook(), requirementSets, ...settings }: HostSettings = {}): HostSide {
  if (settings.isReadOnly !== undefined) book.isReadOnly = settings.isReadOnly;
  const recalculation = new Recalculation(book);
  const root = new WorkbookObject({ book, recalculation });
  const references = new References();
  const faults = new Faults();
  const counters = new Counters();
  const sets = new Map(Object.entries({ ...CURRENT, ...requirementSets }));
  const transport = nodeTransport({ root, references, faults, counters, requirementSets: sets });
  return {
    transport,
    requirementSets: sets,
    book,
    faults,
    counters,
    recalculation,
    isSetSupported: (set, version) => transport.isSetSupported(set, version),
    keptReferences: () => references.count,
  };
}

/** A new workbook, as Excel opens it: one empty sheet. */
export function newBook(settings: BookSettings = {}): BookModel {
  const book = new BookModel(settings);
  book.addSheet("Blad1");
  return book;
}
