import { makeStyles, tokens } from "@fluentui/react-components";
import { type Ref, useId } from "react";
import type { MatchedCluster } from "../../engine/matching/types";
import type { Shown } from "../state";
import { ClusterDetails } from "./ClusterDetails";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  item: {
    position: "absolute",
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
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

interface ClusterItemProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly cluster: MatchedCluster;
  readonly shown: Shown;
  /** Its place in the whole list, and in pixels from the list's top. */
  readonly at: { readonly index: number; readonly count: number; readonly top: number };
  /** True for the one row that Tab reaches. */
  readonly active: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One cluster of the list; it opens to its belts. */
export const ClusterItem = ({ ref, cluster, shown, at, active, open, onToggle }: ClusterItemProps) => {
  const styles = useStyles();
  const details = useId();
  const row = shown.analysis.clusters[cluster.index];
  if (!row) return null;
  const under = [row.place, row.type].filter(Boolean).join(" · ");
  return (
    <li
      ref={ref}
      className={styles.item}
      data-index={at.index}
      aria-setsize={at.count}
      aria-posinset={at.index + 1}
      style={{ transform: `translateY(${at.top}px)` }}
    >
      <button
        type="button"
        className={styles.row}
        data-row={at.index}
        tabIndex={active ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={onToggle}
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
