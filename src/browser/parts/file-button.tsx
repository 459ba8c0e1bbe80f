import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import { type ChosenFile } from "../session/browser-session";

/** What the file dialogue offers first; whatever is chosen is looked at. */
export const WORKBOOK_FILES =
  ".xlsx,.xlsm,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv";

export type FileButtonProps = {
  readonly label: string;
  /** Endings and kinds, as a file field has them. */
  readonly accept: string;
  readonly onFile: (file: ChosenFile) => void;
  readonly appearance?: ButtonProps["appearance"];
  readonly isDisabled?: boolean;
};

/** A button with which a file is chosen from the computer. */
export function FileButton({ label, accept, onFile, appearance, isDisabled }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // Choosing the same file again is a choice too.
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <Button appearance={appearance} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={onChange} />
    </>
  );
}
