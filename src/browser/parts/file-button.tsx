import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import { type ChosenFile } from "../session/browser-session";

const WORKBOOKS = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type FileButtonProps = {
  readonly label: string;
  readonly onFile: (file: ChosenFile) => void;
  readonly appearance?: ButtonProps["appearance"];
  readonly isDisabled?: boolean;
};

/** A button with which a workbook is chosen from the computer. */
export function FileButton({ label, onFile, appearance, isDisabled }: FileButtonProps) {
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
      <input ref={input} type="file" accept={WORKBOOKS} hidden aria-label={label} onChange={onChange} />
    </>
  );
}
