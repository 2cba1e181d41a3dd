import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { MatchedCluster } from "../../engine/matching/types";
import type { Shown } from "../state";
import { ClusterDetails } from "./ClusterDetails";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of sight cost no layout.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 45px",
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    padding: "5px 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One cluster of the list; it opens to its belts. */
export const ClusterItem = ({ cluster, shown }: { cluster: MatchedCluster; shown: Shown }) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const row = shown.analysis.clusters[cluster.index];
  if (!row) return null;
  const under = [row.place, row.type].filter(Boolean).join(" · ");
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? "▾" : "▸"}</span>
        <span className={styles.words}>
          {row.name}
          <span className={styles.small}>
            <br />
            {under}
          </span>
        </span>
        <VerdictBadge verdict={cluster.verdict} />
      </button>
      {open && <ClusterDetails id={details} cluster={cluster} row={row} shown={shown} />}
    </li>
  );
};
