import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  picture: { width: "100%", maxHeight: "150px" },
});

/** What an empty workbook shows: what this is, and the two ways to begin. */
export const FirstRun = () => {
  const { dispatch, ask } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const { firstRun } = phrases;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{firstRun.heading}</h2>
      <Picture title={firstRun.picture} cluster={phrases.lists.clusters} belt={phrases.lists.belts} />
      <p className={styles.text}>{firstRun.what}</p>
      <p className={styles.text}>{firstRun.how}</p>
      <Button appearance="primary" onClick={() => ask((session) => session.insertSample(language))}>
        {firstRun.insertSample}
      </Button>
      <Button onClick={() => dispatch({ type: "own-lists-wanted" })}>{firstRun.ownLists}</Button>
    </section>
  );
};

/** A place with a cluster and a belt of its industry. */
const Picture = ({ title, cluster, belt }: { title: string; cluster: string; belt: string }) => (
  <svg viewBox="0 0 296 140" className={useStyles().picture} role="img" aria-label={title}>
    <ellipse
      cx="148"
      cy="70"
      rx="140"
      ry="62"
      fill={tokens.colorNeutralBackground3}
      stroke={tokens.colorNeutralStroke1}
      strokeDasharray="5 4"
    />
    <line x1="96" y1="58" x2="200" y2="58" stroke={tokens.colorBrandStroke1} strokeWidth="3" />
    <rect x="62" y="40" width="36" height="36" rx="4" fill={tokens.colorBrandBackground} />
    <circle cx="216" cy="58" r="19" fill={tokens.colorPaletteGreenBackground3} />
    <g fill={tokens.colorNeutralForeground1} fontSize="13" textAnchor="middle">
      <text x="80" y="98">
        {cluster}
      </text>
      <text x="216" y="98">
        {belt}
      </text>
    </g>
  </svg>
);
