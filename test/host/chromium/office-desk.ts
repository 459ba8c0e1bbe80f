import { type HostSide } from "../host";
import { type WireRequest } from "../wire";
import { eventFor, type FrameRequest, parseFrameRequest, replyTo } from "./frame-messages";

export type DeskSettings = {
  readonly language: string;
  readonly conversation: string;
  readonly documentUrl: string;
  /** Somebody looking at a workbook that is not theirs to change. */
  readonly isReadOnly: boolean;
};

/** Where Excel on the web answers the client that runs in the add-in's frame. */
export type OfficeDesk = {
  /** @returns the text to post back; undefined when the message needs no answer */
  answer(text: string): Promise<string | undefined>;
  /** Tells the frame that another cell is selected. @returns the texts to post */
  selectionChanged(): readonly string[];
  /** What the client asked that this desk does not know. */
  readonly unknown: readonly string[];
};

const EXCEL_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;
const TASK_PANE = 1;
const OPENED_BY_DOCUMENT = "documentOpened";
const REGISTER = 1;
const UNREGISTER = 2;
/** Numbers of the methods that the client calls by number. */
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;
const MESSAGE_PARENT = 144;
const SELECTION_CHANGED = 2;
const SUCCESS = { Version: 1, Error: 0 };

/** What the client asks for itself, beside the add-in: to be told when ribbon buttons may be handled. */
const OWN_BUSINESS = "WacPartition";

/** Answers the client's messages over the same interpreter that answers it within Node. */
export function openDesk(host: HostSide, settings: DeskSettings): OfficeDesk {
  const listening = new Map<string, FrameRequest>();
  const unknown: string[] = [];
  const carryOut = async (request: FrameRequest): Promise<unknown> => {
    if (request._actionType === REGISTER) listening.set(request._actionName, request);
    if (request._actionType === UNREGISTER) listening.delete(request._actionName);
    if (request._actionType !== 0) return SUCCESS;
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(host, settings);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return executeMethod(host, request._data, unknown);
      default:
        unknown.push(request._actionName);
        return null;
    }
  };
  return {
    unknown,
    answer: async (text) => {
      const request = parseFrameRequest(text);
      return request ? replyTo(request, await carryOut(request)) : undefined;
    },
    selectionChanged: () =>
      [...listening.values()].filter(isAboutSelection).map((request) => eventFor(request, { Data: {} })),
  };
}

function isAboutSelection({ _data }: FrameRequest): boolean {
  const { eventDispId } = Object(_data) as { readonly eventDispId?: number }; // the client's own registration
  return eventDispId === SELECTION_CHANGED;
}

function appContext({ requirementSets }: HostSide, { language, conversation, documentUrl, isReadOnly }: DeskSettings) {
  return {
    _id: conversation,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: [],
    _reason: OPENED_BY_DOCUMENT,
    _osfControlType: TASK_PANE,
    _requirementMatrix: JSON.stringify(Object.fromEntries(requirementSets)),
    _appDomains: [],
  };
}

/** A method called by number; the object model's batches are among them. */
type MethodCall = { readonly DdaMethod?: { readonly DispatchId?: number }; readonly ArrayData?: readonly unknown[] };

async function executeMethod(host: HostSide, data: unknown, unknown: string[]): Promise<unknown> {
  const { DdaMethod, ArrayData = [] } = Object(data) as MethodCall; // the client's own message
  switch (DdaMethod?.DispatchId) {
    case RICH_API:
      return { ...SUCCESS, Data: await richApi(host, ArrayData) };
    case SAVE_SETTINGS:
    case COMMAND_COMPLETED:
    case MESSAGE_PARENT:
      return SUCCESS;
    default:
      unknown.push(`method ${DdaMethod?.DispatchId}`);
      return SUCCESS;
  }
}

async function richApi({ transport }: HostSide, message: readonly unknown[]): Promise<readonly unknown[]> {
  const body = JSON.parse(String(message[4])) as WireRequest; // the batch, as the client wrote it
  const answer = message[0] === OWN_BUSINESS ? { Results: [] } : await transport.send(body, Number(message[6]));
  return [200, ["CONTENT-TYPE", "application/json"], JSON.stringify(answer)];
}
