import { type errors as nl } from "../nl/errors";

/** See the Dutch words for what each is about. */
export const errors: Record<keyof typeof nl, string> = {
  "error.file.notFound": "The file {file} was not found; check the name and the folder.",
  "error.file.empty": "{file} is empty (0 bytes); choose the file again or ask for a new copy.",
  "error.file.truncated": "{file} is incomplete (an interrupted download or copy); fetch the file again.",
  "error.file.notZip": "{file} is not an Excel workbook; save it in Excel as an Excel workbook (.xlsx).",
  "error.file.encrypted": "{file} is protected by a password; open it in Excel, remove the password and save it.",
  "error.file.oldXls": "{file} is an old Excel file (.xls); save it in Excel as an Excel workbook (.xlsx).",
  "error.file.xlsb": "{file} is a binary workbook (.xlsb); save it in Excel as an Excel workbook (.xlsx).",
  "error.file.ods": "{file} is an OpenDocument file (.ods); save it as an Excel workbook (.xlsx).",
  "error.file.csvRenamed":
    "{file} is a text file (CSV) and no workbook; open it in Excel and save it as an Excel workbook (.xlsx).",
  "error.file.htmlRenamed":
    "{file} is a web page and not a workbook; open it in Excel and save it as an Excel workbook (.xlsx).",
  "error.file.notWorkbook": "{file} is a zip file without an Excel workbook; choose the .xlsx file itself.",
  "error.file.strict": "{file} was saved as Strict Open XML; save it in Excel as a normal Excel workbook (.xlsx).",
  "error.file.signed":
    "{file} is digitally signed and changing it would break the signature; save a copy without signature in Excel.",
  "error.file.tooLarge": "{file} is too large when unpacked ({size} MB, the limit is {max} MB); split the workbook.",
  "error.file.tooManyCells":
    "{file} has too many filled cells (more than {max}); split the workbook or remove old years.",
  "error.file.badPath": "{file} holds an unsafe path ({part}) and is not opened; ask for a new copy.",
  "error.file.doctype": "{file} holds an unsafe XML declaration in {part} and is not opened; save it again in Excel.",
  "error.file.brokenXml": "{file} is damaged in {part}; open it in Excel, let it repair and save it.",
  "error.file.badPart": "In {file} this is missing or wrong: {part}; open it in Excel, let it repair and save it.",
  "error.file.cannotWrite": "{file} cannot be written; close it in Excel and check that the folder is writable.",
  "error.csv.unreadable": "{file} cannot be read as CSV; save it as CSV (UTF-8) and try again.",
  "error.csv.noColumns": "{file} has no columns; a CSV file has a heading line and ; , or tabs between the columns.",
  "error.workbook.changed": "Cell {cell} has changed meanwhile; nothing was written. Look at the preview again.",
  "error.workbook.partlyWritten": "Writing stopped halfway at {cell}; use Undo to put everything back.",
  "error.program.unreachable":
    "A part of Relatieplan cannot be loaded; nothing has changed. Check your internet connection and try again.",
  "error.workbook.hiddenSheet": "Sheet {sheet} is hidden. Unhide it in Excel (right-click a sheet tab) and try again.",
  "error.workbook.noSheet": "Sheet {sheet} is no longer there; choose Look again to see which sheets there are now.",
  "error.workbook.protectedSheet":
    "Sheet {sheet} is protected; remove the protection or let the result go to a new sheet.",
  "error.workbook.cannotWrite": "{cell} cannot be written ({reason}); nothing was changed.",
  "error.undo.wrongFile":
    "The receipt does not belong to {file}: it is another file or was moved; nothing was changed.",
  "error.undo.badReceipt":
    "{file} is no usable receipt of Relatieplan; choose the file that ends in .relatieplan-undo.json.",
};
