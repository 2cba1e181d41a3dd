import { makeStyles, tokens } from "@fluentui/react-components";
import { type Cells, cellText } from "../../engine/cells";
import { useSpeech } from "../Speech";

const ROWS = 3;

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    maxWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
});

/** The heading and the first three rows of a list, as they stand in the sheet. */
export const Preview = ({ cells }: { cells: Cells }) => {
  const { phrases } = useSpeech();
  const styles = useStyles();
  const [heading = [], ...rows] = cells.slice(0, ROWS + 1);
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={phrases.data.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heading.map((cell, column) => (
              <th key={column} scope="col" className={styles.cell}>
                {cellText(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={styles.cell} title={cellText(cell)}>
                  {cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
