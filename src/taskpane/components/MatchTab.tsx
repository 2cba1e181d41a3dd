import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { ClusterList } from "./ClusterList";
import { Headline } from "./Headline";
import { MissingLists } from "./MissingLists";
import { TypeTable } from "./TypeTable";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
});

/** How many clusters match, by type, and each cluster with its belts. */
export const MatchTab = () => {
  const { state } = usePane();
  const styles = useStyles();
  const { shown } = state;
  if (!shown) return <MissingLists />;
  return (
    <div className={styles.tab}>
      <Headline shown={shown} />
      <TypeTable analysis={shown.analysis} />
      <ClusterList shown={shown} />
    </div>
  );
};
