import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Analysis, Rate, TypeRates } from "../../engine/matching/types";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  caption: {
    textAlign: "start",
    paddingBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  name: {
    padding: "4px 0",
    textAlign: "start",
    fontWeight: "inherit",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  number: { padding: "4px 0 4px 5px", textAlign: "end", whiteSpace: "nowrap", fontWeight: "inherit" },
  heading: { color: tokens.colorNeutralForeground2 },
  upper: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  note: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The study's Table 1: units and rates by cluster type, and their total. */
export const TypeTable = ({ analysis }: { analysis: Analysis }) => {
  const { phrases } = useSpeech();
  const styles = useStyles();
  const { table } = phrases.match;
  const headings = [table.units, table.matched, table.rate, table.similar, table.undetermined];
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.title}</caption>
        <thead className={styles.heading}>
          <tr>
            <th scope="col" className={styles.name}>
              {table.type}
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {analysis.byType.map((rates) => (
            <RatesRow key={rates.type} rates={rates} />
          ))}
        </tbody>
        <tfoot>
          <RatesRow rates={analysis.total} />
        </tfoot>
      </table>
      <p className={styles.note}>{table.note}</p>
    </div>
  );
};

const RatesRow = ({ rates }: { rates: TypeRates }) => {
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const { table } = phrases.match;
  const isTotal = rates.type === null;
  return (
    <tr className={mergeClasses(styles.row, isTotal && styles.total)}>
      <th scope="row" className={styles.name}>
        {isTotal ? table.total : rates.type || table.noType}
      </th>
      <td className={styles.number}>{count(rates.units)}</td>
      <td className={styles.number}>{count(rates.matched.proven)}</td>
      <RateCell rate={rates.matched} />
      <RateCell rate={rates.similar} />
      <td className={styles.number}>{count(rates.undetermined)}</td>
    </tr>
  );
};

const RateCell = ({ rate }: { rate: Rate }) => {
  const { share } = useSpeech();
  const styles = useStyles();
  return (
    <td className={styles.number}>
      {share(rate.lower)}
      {rate.upper > rate.lower && <span className={styles.upper}>≤{share(rate.upper)}</span>}
    </td>
  );
};
