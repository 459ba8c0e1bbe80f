import { type Language } from "../../i18n/translator";
import { type CellRef } from "../../workbook/address";
import { type SettingId } from "../../workbook/settings";
import { type Receipt } from "../../workbook/workbook";
import { type DocumentKind } from "../engine/document-file";
import { type Understanding } from "../engine/overview";
import { CardDesk } from "./card-desk";
import { explainSelection } from "./explain-selection";
import {
  type Choices,
  corrected,
  firstState,
  NO_CHOICES,
  NO_NEWS,
  type PaneState,
  type ScreenName,
  type Task,
} from "./pane-state";
import { insertExample } from "./insert-example";
import { lookAtWorkbook, type Ports } from "./read-workbook";
import { saveDocument } from "./save-document";
import { createStore } from "./store";
import { takeBack } from "./take-back";
import { problemOf, type RunningTask, runTask, type TaskToRun } from "./task-runner";
import { workOutPlan } from "./work-out-plan";
import { writePlanned } from "./write-planned";

/** Where the pane begins: with the question what to do, or with what would be filled in. */
export type StartAt = "start" | "fill";

/**
 * Everything the pane does, without a screen: screens show its state and call it. One piece of work at a time; nothing is
 * written before it was shown.
 */
export class PaneSession {
  private readonly store;
  /** Selecting ten cells in a row need not explain each of them. */
  private isExplainWaiting = false;

  /** The customer card: which customer it is about, and the search for one. */
  readonly cards: CardDesk;

  constructor(private readonly ports: Ports) {
    this.cards = new CardDesk({
      ports,
      show: (change) => this.store.set(change),
      run: (work, retry) => this.run({ with: "read", work, retry }),
      how: () => this.understanding(),
    });
    this.store = createStore<PaneState>(firstState(ports.host.language));
  }

  readonly state = () => this.store.get();

  readonly subscribe = (listener: () => void) => this.store.subscribe(listener);

  get canWrite(): boolean {
    return this.ports.host.canWrite;
  }

  get canSave(): boolean {
    return this.ports.host.save !== undefined;
  }

  /** Listens to the spreadsheet, and looks at the workbook. @returns stops listening */
  start(from: StartAt = "start"): () => void {
    const { host } = this.ports;
    const stops = [
      host.onCellEditing((isCellEditing) => this.store.set({ isCellEditing })),
      host.onSelectionChange(() => {
        if (this.state().screen === "explain") void this.explain();
        if (this.state().screen === "card") void this.cards.follow();
      }),
    ];
    void this.arrive(from);
    return () => stops.forEach((stop) => stop());
  }

  /** Looks at the workbook; whoever asked to fill it in sees at once what that would change. */
  private async arrive(from: StartAt): Promise<void> {
    await this.open();
    const { overview } = this.state();
    if (from !== "fill" || !overview || overview.sheets.length === 0) return;
    this.begin({ kind: "fill", jobs: overview.reasonable, from: "start" });
    await this.plan();
  }

  /** The user was away, in the workbook perhaps: the steps of the plan are counted again. */
  comeBack(): void {
    if (this.state().screen === "plan" && !this.state().busy) void this.open();
  }

  /** Looks at the workbook (again); a preview on the screen is worked out again, from what stands there now. */
  async open(): Promise<void> {
    const { planned } = this.state();
    await this.run({ with: "open", work: (task) => this.look(task), retry: () => void this.open() });
    if (planned && !this.state().problem) await this.plan();
    if (this.state().screen === "card") await this.cards.follow();
  }

  go(screen: ScreenName): void {
    this.store.set({ screen, ...NO_NEWS, explanation: undefined });
    if (screen === "plan" || screen === "customers") void this.open();
    if (screen === "explain") void this.explain();
    if (screen === "card") void this.cards.open();
    if (screen === "history") void this.listReceipts();
  }

  begin(task: Task): void {
    this.store.set({ screen: "job", task, wantedSetting: undefined, planned: undefined, ...NO_NEWS });
  }

  choose(choices: Partial<Choices>): void {
    this.store.set({ choices: { ...this.state().choices, ...choices }, planned: undefined });
  }

  /** Shows the choices of the task with this setting at hand. */
  askSetting(id: SettingId): void {
    this.store.set({ wantedSetting: id, outcome: undefined });
  }

  /** A column that the user put right (no heading: let it be): kept for this run, and in the workbook when it is written. */
  correct(correction: Choices["corrections"][number]): Promise<void> {
    this.choose({ corrections: corrected(this.state().choices.corrections, correction) });
    return this.open();
  }

  speak(language: Language): void {
    this.store.set({ language });
    void this.open();
  }

  /** Works out what the task would change; writes nothing. */
  plan(): Promise<void> {
    return this.run({
      with: "open",
      retry: () => void this.plan(),
      work: async (task) => {
        const { choices, task: { jobs } = { jobs: [] } } = this.state();
        this.store.set({ outcome: undefined });
        const how = this.understanding();
        this.store.set({ planned: await workOutPlan(this.ports, { ...task, how, jobs, consent: choices.consent }) });
      },
    });
  }

  /** Writes what was shown, and looks at what became of it. */
  async apply(): Promise<void> {
    await this.run({
      with: "write",
      retry: () => void this.plan(),
      work: async (task) => {
        const { planned } = this.state();
        if (!planned) return;
        const outcome = await writePlanned(this.ports, { ...task, planned });
        this.store.set({ outcome, planned: undefined, choices: NO_CHOICES });
      },
    });
    if (this.state().outcome) await this.open();
  }

  /** Takes a write back. */
  undo(receipt: Receipt): Promise<void> {
    return this.run({
      with: "undo",
      retry: () => void this.undo(receipt),
      work: async (task) => {
        this.store.set(await takeBack(this.ports, { ...task, receipt }));
        task.at("open");
        await this.look(task);
      },
    });
  }

  /** Makes a document of the workbook and hands it to the user. */
  save(kind: DocumentKind): Promise<void> {
    return this.run({
      with: "read",
      retry: () => void this.save(kind),
      work: async (task) => {
        this.store.set({ saved: undefined });
        this.store.set({ saved: await saveDocument(this.ports, { ...task, how: this.understanding(), kind }) });
      },
    });
  }

  /** Puts the example in the workbook, and begins the walk. */
  beginTour(): Promise<void> {
    return this.run({
      with: "write",
      retry: () => void this.beginTour(),
      work: async (task) => {
        await insertExample(this.ports, { ...task, language: this.state().language });
        task.at("open");
        await this.look(task);
        this.store.set({ isTouring: true, screen: "customers" });
      },
    });
  }

  endTour(): void {
    this.store.set({ isTouring: false });
  }

  /** Shows a cell in the spreadsheet; soon done, so the pane need not call itself busy. */
  async goTo(cell: CellRef): Promise<void> {
    try {
      await this.ports.host.goTo(cell);
    } catch (error) {
      this.store.set({ problem: problemOf(error, () => void this.goTo(cell)) });
    }
  }

  dismissProblem(): void {
    this.store.set({ problem: undefined });
  }

  private async explain(): Promise<void> {
    if (this.isExplainWaiting) return;
    this.isExplainWaiting = true;
    const work = async (task: RunningTask) => {
      this.isExplainWaiting = false;
      this.store.set({ explanation: await explainSelection(this.ports, { ...task, how: this.understanding() }) });
    };
    return this.run({ with: "read", work, retry: () => void this.explain() });
  }

  private listReceipts(): Promise<void> {
    const work = async () => this.store.set({ receipts: await this.ports.host.receipts() });
    return this.run({ with: "open", work, retry: () => void this.listReceipts() });
  }

  /** The engine forgets its plan when it takes in a workbook: what was shown of it holds no longer. */
  private async look(task: RunningTask): Promise<void> {
    this.store.set({ planned: undefined });
    this.cards.forget();
    this.store.set({ overview: await lookAtWorkbook(this.ports, { ...task, how: this.understanding() }) });
  }

  private understanding(): Understanding {
    const { language, choices } = this.state();
    return { language, today: this.ports.host.today(), corrections: choices.corrections, overrides: choices.overrides };
  }

  private run(task: TaskToRun): Promise<void> {
    return runTask(this.store, task);
  }
}
