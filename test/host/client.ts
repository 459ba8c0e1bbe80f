/// <reference types="@microsoft/office-js/dist/office" />

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { type WireRequest, type WireResponse } from "./wire";

/** Microsoft's own client, unchanged, as a page would have it after loading office.js in Excel on the web. */
export type OfficeClient = {
  readonly excel: typeof Excel;
  readonly officeExtension: typeof OfficeExtension;
};

/** What stands where Excel would be: takes a batch, answers it. */
export type Transport = {
  /** `DelayForCellEdit` was asked for when bit 64 is set. */
  send(request: WireRequest, flags: number): Promise<WireResponse>;
  isSetSupported(set: string, version: string | undefined): boolean;
};

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/** Read and compiled once for all hosts of a test file. */
let compiled: Script | undefined;

function clientScript(): Script {
  if (!compiled) {
    const path = createRequire(__filename).resolve(CLIENT);
    compiled = new Script(readFileSync(path, "utf8"), { filename: path });
  }
  return compiled;
}

/** Puts the transport where the client looks for Excel, and lets the client refuse what this Excel is too old for. */
const CONNECT = new Script(`
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.SessionBase._overrideSession = new (class extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() { return Promise.resolve({ url: "", headers: {} }); }
    _createRequestExecutorOrNull() { return hostExecutor; }
  })();
`);

type RequestMessage = { readonly Body: unknown };

/** Loads a fresh client and connects it with a transport. */
export function loadClient(transport: Transport): OfficeClient {
  const window = makeWindow();
  window["hostExecutor"] = {
    executeAsync: async (_custom: unknown, flags: number, message: RequestMessage) => {
      // The client hands over its own live objects; Excel would get them as text.
      const body = JSON.parse(JSON.stringify(message.Body)) as WireRequest;
      const Body = await transport.send(body, flags);
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
    },
  };
  const context = createContext(window);
  clientScript().runInContext(context);
  const { Excel: excel, OfficeExtension: officeExtension, Office: office } = window;
  // Only office.js itself fills in the context; the client looks for it on the window.
  const requirements = { isSetSupported: (set: string, version?: string) => transport.isSetSupported(set, version) };
  window["Office"] = Object.create(Object(office), { context: { value: { requirements } } });
  CONNECT.runInContext(context);
  // The script that has just run defines these two; @types has their shapes.
  return { excel: excel as typeof Excel, officeExtension: officeExtension as typeof OfficeExtension };
}

/** As little of a browser as the client needs to load. */
function makeWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
    performance,
    console,
    name: "",
    navigator: { userAgent: "Node" },
    location: {
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
      search: "",
      hash: "",
    },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, style: {} }),
      head: { appendChild: nothing },
      body: {},
      addEventListener: nothing,
      URL: "https://localhost/",
      cookie: "",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const alias of ["window", "self", "top", "parent"]) window[alias] = window;
  return window;
}
