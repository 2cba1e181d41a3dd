import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { lacksLists } from "../selectors";
import { useSpeech } from "../Speech";
import { ClusterList } from "./ClusterList";
import { Headline } from "./Headline";
import { TypeTable } from "./TypeTable";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
  missing: { margin: "0 0 12px" },
});

/** How many clusters match, by type, and each cluster with its belts. */
export const MatchTab = () => {
  const { state, dispatch } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  const { shown } = state;
  if (!shown && lacksLists(state))
    return (
      <div>
        <p className={styles.missing}>{phrases.status.noLists}</p>
        <Button appearance="primary" onClick={() => dispatch({ type: "tab-selected", tab: "data" })}>
          {phrases.match.chooseLists}
        </Button>
      </div>
    );
  if (!shown) return null;
  return (
    <div className={styles.tab}>
      <Headline shown={shown} />
      <TypeTable analysis={shown.analysis} />
      <ClusterList shown={shown} />
    </div>
  );
};
