/** What the add-in's frame asks of the page around it: a JSON text posted from window to window. */
export type FrameRequest = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 listen to an event, 2 stop listening. */
  readonly _actionType: number;
  readonly _data: unknown;
};

/** An answer, or an event that was listened to. */
export type FrameReply = {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: 0;
  readonly _responseType: 0 | 1;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
};

const REQUEST = 0;

/** @returns undefined for messages that are not the client's */
export function parseFrameRequest(text: string): FrameRequest | undefined {
  const message = JSON.parse(text) as FrameRequest; // checked right here; other messages have no such fields
  return message._messageType === REQUEST && typeof message._actionName === "string" ? message : undefined;
}

/** The answer to a request, as text to post back. */
export function replyTo({ _actionName, _conversationId, _correlationId }: FrameRequest, data: unknown): string {
  return write({ _actionName, _conversationId, _correlationId, _responseType: 0, _data: data });
}

/** Something that happened, told to whoever asked to hear of it. */
export function eventFor({ _actionName, _conversationId, _correlationId }: FrameRequest, data: unknown): string {
  return write({ _actionName, _conversationId, _correlationId, _responseType: 1, _data: data });
}

type Varying = Omit<FrameReply, "_messageType" | "_origin" | "_errorCode" | "_serializerVersion">;

function write(varying: Varying): string {
  const reply: FrameReply = { _messageType: 1, _origin: "", _errorCode: 0, _serializerVersion: 1, ...varying };
  return JSON.stringify(reply);
}
