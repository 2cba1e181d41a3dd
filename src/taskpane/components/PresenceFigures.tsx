import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlaceCounts } from "../../engine/spatial/placeCounts";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  figures: { display: "flex", gap: "8px", margin: 0 },
  figure: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column-reverse",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  shares: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many places have clusters, belts and both, and which share of each side both is. */
export const PresenceFigures = ({ counts }: { readonly counts: PlaceCounts }) => {
  const { phrases, count, share, language } = useSpeech();
  const styles = useStyles();
  const said = phrases.places;
  const shares = [
    { of: said.ofClusterPlaces, value: counts.shareOfClusterPlaces },
    { of: said.ofBeltPlaces, value: counts.shareOfBeltPlaces },
  ].flatMap(({ of, value }) => (value === null ? [] : [said.share(share(value), of)]));
  return (
    <div>
      <dl className={styles.figures}>
        {(["withBoth", "withClusters", "withBelts"] as const).map((figure) => (
          <div key={figure} className={styles.figure}>
            <dt className={styles.label}>{said[figure]}</dt>
            <dd className={styles.count}>{count(counts[figure])}</dd>
          </div>
        ))}
      </dl>
      {shares.length > 0 && (
        <p className={styles.shares}>
          {said.withBoth}
          {language === "zh" ? "：" : ": "}
          {shares.join(language === "zh" ? "，" : ", ")}
        </p>
      )}
    </div>
  );
};
