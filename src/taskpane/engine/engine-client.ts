import { WorkbookError } from "../../workbook/errors";
import { type ChangePiece, joinChanges } from "./change-pieces";
import { type Engine } from "./engine";
import { type Answers, errorOf, type Line, type QuestionName, type Reply } from "./messages";
import { snapshotPieces } from "./snapshot-pieces";

type Ask = <Name extends QuestionName>(
  name: Name,
  question: Answers[Name]["question"],
) => Promise<Answers[Name]["answer"]>;

/** The engine at the other end of a line. Workbooks and changes travel in pieces, each waiting for the one before. */
export function createEngineClient(line: Line): Engine {
  const ask = askOver(line);
  return {
    load: async (snapshot) => {
      for (const piece of snapshotPieces(snapshot)) await ask("load", piece);
    },
    look: (how) => ask("look", how),
    plan: (request) => ask("plan", request),
    changes: async () => {
      const pieces: ChangePiece[] = [];
      for (let piece = await ask("changes", "first"); piece !== "end"; piece = await ask("changes", "next"))
        pieces.push(piece);
      return joinChanges(pieces);
    },
    example: async (language) => joinChanges(await ask("example", language)),
    explain: (cell, how) => ask("explain", { cell, how }),
    card: (question, how) => ask("card", { question, how }),
    document: (kind, how) => ask("document", { kind, how }),
    findCustomers: (words, how) => ask("findCustomers", { words, how }),
  };
}

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

function askOver(line: Line): Ask {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  line.listen((message) => {
    const reply = message as Reply; // only our own worker speaks on this line
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("refusal" in reply) asked?.reject(errorOf(reply.refusal));
    else asked?.resolve(reply.answer as never); // the answer that belongs to the question's name
  });
  line.whenLost?.(() => {
    for (const { reject } of waiting.values()) reject(new WorkbookError("program.unreachable"));
    waiting.clear();
  });
  return (name, question) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      line.send({ id, name, question });
    });
}
