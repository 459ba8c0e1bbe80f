/** The most JSON that one request or response should hold: more makes the pane stutter, and 5 MB is refused. */
export const CHUNK_BYTES = 800_000;

/** Calls waiting to be sent to Excel, sent together as long as they fit in one request. */
export class Requests {
  private bytes = 0;
  private onSent: (() => void)[] = [];

  constructor(
    readonly context: Excel.RequestContext,
    /** Told before anything goes out. */
    private readonly onSend: () => void = () => {},
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

  async send(): Promise<void> {
    if (this.bytes === 0) return;
    const done = this.onSent;
    this.bytes = 0;
    this.onSent = [];
    this.onSend();
    await this.context.sync();
    for (const tell of done) tell();
  }
}
