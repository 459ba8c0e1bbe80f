import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { type DocumentBlock, type DocumentModel } from "../../workbook/document";
import { COLOURS, documentStyles, SIZES } from "./look";
import { plainLines } from "./plain-text";
import { renderFacts, renderTable, textRuns } from "./render-table";

/** A4 and its margins, in twips (1,440 to the inch). */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;

/** A document as a Word file (.docx): real headings, headings of tables on every page, page numbers, alternative texts. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const isPortrait = model.orientation === "portrait";
  const width = (isPortrait ? PAGE.width : PAGE.height) - 2 * PAGE.margin;
  const { margin } = PAGE;
  const document = new Document({
    title: plainLines(model.title).join(" "),
    creator: "Relatieplan",
    styles: documentStyles(model.language),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(model) },
        children: model.blocks.flatMap((block) => render(block, width)),
      },
    ],
  });
  return Packer.pack(document, "uint8array");
}

function render(block: DocumentBlock, width: number): FileChild[] {
  switch (block.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(block.text) })];
    case "subtitle":
      return [new Paragraph({ style: "Subtitle", children: textRuns(block.text) })];
    case "heading": {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: textRuns(block.text) })];
    }
    case "paragraph":
      return [new Paragraph({ children: textRuns(block.text) })];
    case "note":
      return [new Paragraph({ children: textRuns(block.text, { color: COLOURS.grey, size: SIZES.table + 2 }) })];
    case "facts":
      return [renderFacts(block, width), gap()];
    case "table":
      return [renderTable(block, width), gap()];
    case "pageBreak":
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 }, children: [] })];
  }
}

/** Tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60 }, children: [] });
}

/** `Activiteitenplan promotie · Pagina 3 van 12` */
function footer({ title, pageWords }: DocumentModel): Footer {
  const text = plainLines(`${title}  ·  ${pageWords.page} `).join(" ");
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: SIZES.table,
            color: COLOURS.grey,
            children: [text, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
