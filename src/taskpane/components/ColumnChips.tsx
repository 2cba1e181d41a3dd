import { makeStyles, tokens } from "@fluentui/react-components";
import { type Cells, cellText } from "../../engine/cells";
import { recogniseColumns } from "../../engine/records";
import { columnNames } from "../../i18n/columns";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  chip: {
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which column was taken for what. */
export const ColumnChips = ({ cells, list }: { cells: Cells; list: "clusters" | "belts" }) => {
  const { phrases, language } = useSpeech();
  const styles = useStyles();
  const recognised = columnsOrNone(cells, list);
  if (!recognised) return null;
  const chips = [...recognised.columns].map(([role, column]) => {
    const heading = recognised.hasHeader ? cellText(cells[0]?.[column]) : columnLetter(column);
    return phrases.data.column(columnNames[language][role], heading);
  });
  return (
    <>
      <ul className={styles.chips} aria-label={phrases.data.columns}>
        {chips.map((chip) => (
          <li key={chip} className={styles.chip}>
            {chip}
          </li>
        ))}
      </ul>
      {!recognised.hasHeader && <p className={styles.note}>{phrases.data.byPosition}</p>}
    </>
  );
};

/** Where columns are missing the run has failed for the same reason, and the status line says so. */
const columnsOrNone = (
  cells: Cells,
  list: "clusters" | "belts",
): ReturnType<typeof recogniseColumns> | null => {
  try {
    return recogniseColumns(cells, list);
  } catch {
    return null;
  }
};

/** The letter of a column within its range: 0 → A; without headings a list has five columns at most. */
const columnLetter = (column: number): string => String.fromCharCode(65 + column);
