import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    textAlign: "start",
    paddingBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  name: { padding: "4px 0", textAlign: "start", fontWeight: "inherit", overflowWrap: "anywhere" },
  number: { padding: "4px 0 4px 8px", textAlign: "end", fontWeight: "inherit" },
});

/** One row: its name, then its figures as they are printed. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly string[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly total?: FigureRow;
}

/** A table of figures: the first column names, the others count. */
export const FigureTable = ({ caption, headings, rows, total }: FigureTableProps) => {
  const styles = useStyles();
  const [first, ...others] = headings;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.heading}>
        <tr>
          <th scope="col" className={styles.name}>
            {first}
          </th>
          {others.map((heading) => (
            <th key={heading} scope="col" className={styles.number}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} className={styles.row} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row row={total} className={mergeClasses(styles.row, styles.total)} />
        </tfoot>
      )}
    </table>
  );
};

const Row = ({ row, className }: { readonly row: FigureRow; readonly className: string }) => {
  const styles = useStyles();
  return (
    <tr className={className}>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      {row.figures.map((figure, at) => (
        <td key={at} className={styles.number}>
          {figure}
        </td>
      ))}
    </tr>
  );
};
