import { type DragEvent, type ReactNode } from "react";
import { LostChanges } from "./lost-changes";
import { useOpenChoice } from "./open-choice";

export type DropPlaceProps = { readonly className: string; readonly lang: string; readonly children: ReactNode };

/** Everywhere on the page a workbook can be dropped; the buttons do the same without a mouse. */
export function DropPlace({ children, ...place }: DropPlaceProps) {
  const { open, question } = useOpenChoice();
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    open(file);
  };
  return (
    <div {...place} onDragOver={onDragOver} onDrop={onDrop}>
      <LostChanges question={question} />
      {children}
    </div>
  );
}
