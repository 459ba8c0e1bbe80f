import { type CardQuestion } from "../../jobs/customer-card/customer-card";
import { type Understanding } from "../engine/overview";
import { type PaneState } from "./pane-state";
import { type Ports, readWorkbook } from "./read-workbook";
import { type RunningTask } from "./task-runner";
import { untilAborted } from "./until-aborted";

export type CardDeskInput = {
  readonly ports: Ports;
  readonly show: (change: Pick<PaneState, "card"> | Pick<PaneState, "found">) => void;
  readonly run: (work: (task: RunningTask) => Promise<void>, retry: () => void) => Promise<void>;
  readonly how: () => Understanding;
};

/**
 * What stands behind the customer card: it follows the selection, and looks customers up. The workbook is read once for
 * many cards; looking again reads it again.
 */
export class CardDesk {
  private isRead = false;
  /** Selecting ten cells in a row need not make ten cards. */
  private isFollowWaiting = false;

  constructor(private readonly input: CardDeskInput) {}

  /** The engine was given something else to look at. */
  forget(): void {
    this.isRead = false;
  }

  /** Begins anew: whatever was shown or found before. */
  async open(): Promise<void> {
    this.forget();
    this.input.show({ card: undefined });
    this.input.show({ found: undefined });
    await this.follow();
  }

  /** The card of the customer in the selected row. */
  async follow(): Promise<void> {
    if (this.isFollowWaiting) return;
    this.isFollowWaiting = true;
    await this.run(
      async (task) => {
        this.isFollowWaiting = false;
        await this.read(task);
        const cell = await this.input.ports.host.selection();
        if (cell) await this.ask({ cell }, task);
        else this.input.show({ card: "none" });
      },
      () => void this.follow(),
    );
  }

  /** Customers whose number or name holds these words; the card at once when there is only one. */
  search(words: string): Promise<void> {
    return this.run(
      async (task) => {
        await this.read(task);
        const found = await untilAborted(this.input.ports.engine.findCustomers(words, this.input.how()), task.signal);
        this.input.show({ found: { ...found, words } });
        const [only] = found.first;
        if (only && found.count === 1) await this.ask({ customer: only.ask }, task);
      },
      () => void this.search(words),
    );
  }

  /** The card of the customer that was chosen from those that were found. */
  choose(customer: string): Promise<void> {
    return this.run(
      async (task) => {
        await this.read(task);
        await this.ask({ customer }, task);
        this.input.show({ found: undefined });
      },
      () => void this.choose(customer),
    );
  }

  private async ask(question: CardQuestion, { signal }: RunningTask): Promise<void> {
    const card = await untilAborted(this.input.ports.engine.card(question, this.input.how()), signal);
    this.input.show({ card: card ?? "none" });
  }

  private async read(task: RunningTask): Promise<void> {
    if (this.isRead) return;
    await readWorkbook(this.input.ports, { ...task, how: this.input.how() });
    this.isRead = true;
  }

  private run(work: (task: RunningTask) => Promise<void>, retry: () => void): Promise<void> {
    return this.input.run(work, retry);
  }
}
