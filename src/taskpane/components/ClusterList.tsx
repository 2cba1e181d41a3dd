import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../PaneContext";
import { listedClusters, searchTexts } from "../selectors";
import { sortClusters } from "../sortClusters";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { ClusterListTools } from "./ClusterListTools";
import { ClusterRows } from "./ClusterRows";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The clusters, with search, a filter by verdict and an order. */
export const ClusterList = ({ shown }: { shown: Shown }) => {
  const { state } = usePane();
  const { language, phrases, count } = useSpeech();
  const styles = useStyles();
  const { list } = phrases.match;
  const { analysis } = shown;
  const { search, verdictFilter, review } = state;
  const texts = useMemo(() => searchTexts(analysis), [analysis]);
  const sorted = useMemo(
    () => sortClusters(analysis, analysis.matched, { sort: review.sort, language }),
    [analysis, review.sort, language],
  );
  const listed = useMemo(
    () => listedClusters({ matched: sorted }, texts, { search, verdictFilter }),
    [sorted, texts, search, verdictFilter],
  );
  return (
    <section className={styles.section} aria-label={list.title}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{list.title}</h2>
        <span className={styles.small}>
          {list.shown(count(listed.length), count(analysis.matched.length))}
        </span>
      </div>
      <ClusterListTools />
      {listed.length === 0 ? (
        <div className={styles.small}>{list.none}</div>
      ) : (
        <ClusterRows clusters={listed} shown={shown} />
      )}
    </section>
  );
};
