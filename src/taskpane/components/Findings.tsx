import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellText, usedRowCount } from "../../engine/cells";
import { rowAddress, sheetRowNumber } from "../addresses";
import type { ListRole } from "../lists";
import { usePane } from "../PaneContext";
import { type Count, countsOf, type Finding } from "../selectors";
import { useSpeech } from "../Speech";
import type { ReadList, Shown } from "../state";
import { PlaceChoices } from "./PlaceChoices";

/** Enough to see what is the matter; the rest are counted. */
const ROWS_SHOWN = 50;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  rows: { margin: "2px 0 6px", paddingLeft: "16px", listStyleType: "none" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** How many rows a list has and what is the matter with some; each count opens to its rows, each row goes to its cells. */
export const Findings = ({ list, shown }: { list: ListRole; shown: Shown }) => {
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const counts = useMemo(() => countsOf(shown).filter((found) => found.list === list), [shown, list]);
  const read = shown.lists[list];
  if (!read) return null;
  const { clusters, belts } = shown.analysis;
  const rules = Math.max(0, usedRowCount(read.cells) - 1);
  const rows = { clusters: clusters.length, belts: belts.length, rules }[list];
  return (
    <ul className={styles.list}>
      <li className={styles.small}>{phrases.data.rows(count(rows))}</li>
      {counts.length === 0 && rows > 0 && <li className={styles.small}>✓ {phrases.data.noFindings}</li>}
      {counts.map((found) => (
        <FindingItem key={found.finding} found={found} read={read} />
      ))}
    </ul>
  );
};

const FindingItem = ({ found, read }: { found: Count; read: ReadList }) => {
  const { ask } = usePane();
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = phrases.data.findings[found.finding](count(found.rows.length));
  return (
    <li className={styles.small}>
      <Link as="button" className={styles.small} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "▾" : "▸"} {words}
      </Link>
      {open && (
        <ul className={styles.rows} aria-label={phrases.data.rowsOf(words)}>
          {found.rows.slice(0, ROWS_SHOWN).map((row) => (
            <li key={row}>
              <Link
                as="button"
                className={styles.small}
                onClick={() => ask((session) => session.goTo(rowAddress(read.address, row)))}
              >
                {phrases.data.row(String(sheetRowNumber(read.address, row)))}
              </Link>{" "}
              {rowText(read, row)}
              {found.list !== "rules" && PLACE_FINDINGS.includes(found.finding) && (
                <RowPlaceChoices list={found.list} row={row} />
              )}
              {found.list === "rules" && <OtherRows finding={found.finding} row={row} read={read} />}
            </li>
          ))}
          {found.rows.length > ROWS_SHOWN && (
            <li>{phrases.data.more(count(found.rows.length - ROWS_SHOWN))}</li>
          )}
        </ul>
      )}
    </li>
  );
};

const PLACE_FINDINGS: readonly Finding[] = ["unknown-place", "ambiguous-place"];

/** The rows that a rule contradicts. */
const OtherRows = ({ finding, row, read }: { finding: Finding; row: number; read: ReadList }) => {
  const { state } = usePane();
  const { phrases } = useSpeech();
  const issue = state.shown?.analysis.ruleIssues.find((each) => each.row === row && each.kind === finding);
  const rows = (issue?.otherRows ?? []).map((other) => String(sheetRowNumber(read.address, other)));
  return rows.length > 0 ? <span>{phrases.data.contradicts(rows)}</span> : null;
};

const RowPlaceChoices = ({ list, row }: { list: "clusters" | "belts"; row: number }) => {
  const { state } = usePane();
  const analysis = state.shown?.analysis;
  const records = list === "clusters" ? analysis?.clusters : analysis?.belts;
  const record = records?.find((candidate) => candidate.row === row);
  return record ? <PlaceChoices text={record.place} province={record.province} /> : null;
};

const rowText = ({ cells }: ReadList, row: number): string =>
  (cells[row] ?? []).map(cellText).filter(Boolean).slice(0, 3).join(" · ");
