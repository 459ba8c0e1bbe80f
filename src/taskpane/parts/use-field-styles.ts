import { makeStyles } from "@fluentui/react-components";

/** Fields as narrow as the pane, also at twice the size: by itself an input is wider than its place. */
export const useFieldStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  control: { minWidth: 0, width: "100%" },
  inner: { minWidth: 0 },
});
