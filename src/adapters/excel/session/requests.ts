import { UNWATCHED, type WorkControl } from "./work-control";

/** The most JSON that one request or response should hold: more makes the pane stutter, and 5 MB is refused. */
export const CHUNK_BYTES = 800_000;

export type RequestsOptions = {
  /** Told before anything goes out. */
  readonly onSend?: () => void;
  readonly control?: WorkControl;
};

/** Calls waiting to be sent to Excel, sent together as long as they fit in one request. */
export class Requests {
  private bytes = 0;
  private onSent: (() => void)[] = [];

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: RequestsOptions = {},
  ) {}

  /**
   * Adds calls that weigh so many bytes of JSON; what waits is sent first when it would become too much.
   *
   * @param whenSent done once Excel has carried the calls out
   */
  async add(bytes: number, calls: (context: Excel.RequestContext) => void, whenSent?: () => void): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > CHUNK_BYTES) await this.send();
    calls(this.context);
    this.bytes += bytes;
    if (whenSent) this.onSent.push(whenSent);
  }

  /** @throws the signal's reason when the user has stopped the work: then nothing of what waits is sent */
  async send(): Promise<void> {
    if (this.bytes === 0) return;
    const { onSend, control = UNWATCHED } = this.options;
    control.signal.throwIfAborted();
    const done = this.onSent;
    this.bytes = 0;
    this.onSent = [];
    onSend?.();
    await this.context.sync();
    for (const tell of done) tell();
  }
}
