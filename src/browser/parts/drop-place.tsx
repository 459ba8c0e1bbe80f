import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { useBrowserWords } from "../words/browser-words";
import { LostChanges } from "./lost-changes";
import { useOpenChoice } from "./open-choice";

const useStyles = makeStyles({
  target: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorCompoundBrandStroke}`,
    boxSizing: "border-box",
    pointerEvents: "none",
  },
});

export type DropPlaceProps = { readonly className: string; readonly lang: string; readonly children: ReactNode };

/** Everywhere on the page files can be dropped; the buttons do the same without a mouse. */
export function DropPlace({ children, ...place }: DropPlaceProps) {
  const { take, question } = useOpenChoice();
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) setIsOver(false);
  };
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    // A list of files that are still there when the event is over.
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
  return (
    <div {...place} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      <LostChanges question={question} />
      {children}
      <div role="status">{isOver && <DropTarget />}</div>
    </div>
  );
}

function DropTarget() {
  const styles = useStyles();
  const words = useBrowserWords();
  return <div className={styles.target}>{words("browser.drop")}</div>;
}
