import { answerCalls, callOver } from "../../../src/browser/worker/remote";
import { type Line } from "../../../src/taskpane/engine/messages";
import { WorkbookError } from "../../../src/workbook/errors";

const functions = {
  double: async (value: number) => value * 2,
  refuse: async (file: string): Promise<void> => {
    throw new WorkbookError("file.encrypted", { file });
  },
  stumble: async (): Promise<void> => {
    throw new TypeError("no such thing");
  },
};

/** Both ends of a real channel, so that what travels is really copied. */
async function connected(use: (remote: typeof functions) => Promise<void>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  answerCalls(asLine(port1), functions);
  const remote = callOver<typeof functions>(asLine(port2));
  try {
    await use(remote);
  } finally {
    port1.close();
  }
}

/** A port only begins once it is told to, unlike a worker. */
function asLine(port: MessagePort): Line {
  port.start();
  return {
    send: (message) => port.postMessage(message),
    listen: (receive) => port.addEventListener("message", ({ data }) => receive(data)),
  };
}

describe("calls to another thread", () => {
  it("come back to who asked, also when several are under way", async () => {
    await connected(async (remote) => {
      expect(await Promise.all([remote.double(1), remote.double(2), remote.double(3)])).toEqual([2, 4, 6]);
    });
  });

  it("bring an error back with its code and details, so that there are words for it", async () => {
    await connected(async (remote) => {
      await expect(remote.refuse("klanten.xlsx")).rejects.toMatchObject({
        name: "WorkbookError",
        code: "file.encrypted",
        details: { file: "klanten.xlsx" },
      });
    });
  });

  it("bring any other error back with its message", async () => {
    await connected(async (remote) => {
      await expect(remote.stumble()).rejects.toThrow("no such thing");
    });
  });

  it.each(["constructor", "__proto__", "nothing"])("refuse a name that is no function here: %s", async (name) => {
    const { port1, port2 } = new MessageChannel();
    answerCalls(asLine(port1), functions);
    const remote = callOver<Record<string, () => Promise<void>>>(asLine(port2));
    await expect(remote[name]?.()).rejects.toThrow(`nothing here is called ${name}`);
    port1.close();
  });
});
